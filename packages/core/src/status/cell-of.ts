import type { ChannelKey } from '../model/channel.js';
import type { Purpose } from '../model/policy.js';
import { blockOf } from './block-of.js';
import type { Cell } from './cell.js';
import { consentCell } from './consent-cell.js';
import { contactPointOf } from './contact-point-of.js';
import { covers } from './covers.js';
import type { SubjectFold } from './fold-subject.js';
import type { PolicyTimeline } from './policy-timeline.js';

/** What the log says of one cell of a purpose, whatever its kind. */
export function cellOf(fold: SubjectFold, timeline: PolicyTimeline, purpose: Purpose, channel: ChannelKey): Cell {
  if (purpose.kind === 'consent') return consentCell(fold, timeline, purpose.id, channel);
  const told: ChannelKey = purpose.kind === 'information' ? '*' : channel;
  const ended = endOf(fold, purpose, channel);
  const informed = fold.live.findLast(
    ({ event, voided }, at) =>
      at > ended && event.kind === 'informed' && event.purposeId === purpose.id && event.channel === told && !voided,
  );
  const none = { purposeId: purpose.id, channel, grant: null };
  const objection = purpose.kind === 'opt_out' ? blockOf(fold, purpose.id, channel, 'objected') : null;
  if (objection) {
    return { ...none, status: 'objected', since: objection.since, decidedBy: objection.ref };
  }
  if (!informed) return { ...none, status: 'not_informed', since: null, decidedBy: null };
  const since = { since: informed.event.effectiveAt, decidedBy: informed.ref };
  if (purpose.kind === 'information') return { ...none, ...since, status: 'informed' };
  return { ...none, ...since, status: 'open', address: contactPointOf(fold, informed) };
}

const ends: ReadonlySet<string> = new Set(['stopped', 'invalidated', 'merged', 'split']);

/** Where in the log an opt-out was last stopped, made void or merged with less: whoever was told before that has to be told again. */
function endOf({ live }: SubjectFold, purpose: Purpose, channel: ChannelKey): number {
  if (purpose.kind !== 'opt_out') return -1;
  return live.findLastIndex(({ event }) => ends.has(event.kind) && covers(event, purpose.id, channel));
}
