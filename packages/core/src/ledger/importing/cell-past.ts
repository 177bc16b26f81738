import { type Instant, later } from '../../canonical/instant.js';
import type { ChannelKey } from '../../model/channel.js';
import type { Purpose } from '../../model/policy.js';
import { blockOf } from '../../status/block-of.js';
import { cellOf } from '../../status/cell-of.js';
import { covers } from '../../status/covers.js';
import type { SubjectFold } from '../../status/fold-subject.js';
import type { PolicyTimeline } from '../../status/policy-timeline.js';

/** What the ledger holds of some cells, as far as an imported yes has to mind it. */
export interface CellPast {
  /** A no, a stop or an objection holds now. */
  readonly standsNo: boolean;
  readonly lastNo: Instant | undefined;
  /** When a box was last left empty. */
  readonly lastEmpty: Instant | undefined;
  /** Somebody wrote to the log what this version cannot believe. */
  readonly unreadable: boolean;
}

const noes: ReadonlySet<string> = new Set(['refused', 'withdrawn', 'objected', 'stopped', 'invalidated', 'suppressed']);
const noStatuses: ReadonlySet<string> = new Set(['refused', 'withdrawn', 'stopped', 'invalidated', 'objected']);

/** The strictest of what these cells of a purpose say. */
export function cellPast(
  fold: SubjectFold,
  timeline: PolicyTimeline,
  purpose: Purpose,
  channels: readonly ChannelKey[],
): CellPast {
  let [lastNo, lastEmpty]: (Instant | undefined)[] = [];
  for (const { event } of fold.live) {
    if (!channels.some((channel) => covers(event, purpose.id, channel))) continue;
    const { kind, effectiveAt } = event;
    if (noes.has(kind)) lastNo = later(lastNo ?? effectiveAt, effectiveAt);
    if (kind === 'not_given') lastEmpty = later(lastEmpty ?? effectiveAt, effectiveAt);
  }
  const standsNo = channels.some(
    (channel) =>
      blockOf(fold, purpose.id, channel) !== null || noStatuses.has(cellOf(fold, timeline, purpose, channel).status),
  );
  return { standsNo, lastNo, lastEmpty, unreadable: fold.unreadable };
}
