import type { ChannelKey } from '../model/channel.js';
import type { EventKind } from '../model/event.js';
import type { LoggedEvent } from '../model/logged-event.js';
import type { Purpose } from '../model/policy.js';
import { blockOf } from '../status/block-of.js';
import { cellOf } from '../status/cell-of.js';
import { foldSubject, type SubjectFold } from '../status/fold-subject.js';
import { grantEnd } from '../status/grant-end.js';
import { knownPurposes, type PolicyTimeline } from '../status/policy-timeline.js';
import type { StandingRow } from './consent-store.js';

/** The row of a consent or opt-out cell; none where nothing was ever said. */
function answerRow(
  fold: SubjectFold,
  timeline: PolicyTimeline,
  purpose: Purpose,
  channel: ChannelKey,
): readonly StandingRow[] {
  const { id: purposeId } = purpose;
  const cell = cellOf(fold, timeline, purpose, channel);
  if (cell.status === 'not_asked' || cell.status === 'not_informed') return [];
  const stands =
    purpose.kind === 'consent'
      ? cell.grant !== null && !cell.grant.addressChanged
      : cell.status === 'open' && !cell.address?.changed;
  const shut = fold.unreadable || fold.state === 'held' || blockOf(fold, purposeId, channel);
  const open = stands && !shut ? 1 : 0;
  const until = cell.grant && grantEnd(cell.grant);
  return [{ purposeId, channel, open, epoch: cell.grant?.epoch ?? 0, decidedSeq: cell.decidedBy?.seq ?? 0, until }];
}

/** A purpose and the channels that the log speaks of, whether the policy has them now, not yet or no more. */
interface SpokenOf {
  readonly purpose: Purpose;
  readonly channels: ReadonlySet<ChannelKey>;
}

interface Scoped {
  readonly kind: EventKind;
  readonly purposeId: string;
  readonly channel: ChannelKey;
}

/** Every entry about a cell, whether it counts or not: a row that was written once is written again when an erasure or a split ends what it said. */
const scopedIn = (log: readonly LoggedEvent[]): readonly Scoped[] =>
  log.flatMap(({ event }) => (event !== 'unreadable' && 'purposeId' in event && 'channel' in event ? [event] : []));

const spokenOf = (said: readonly Scoped[], timeline: PolicyTimeline): readonly SpokenOf[] =>
  [...knownPurposes(timeline).values()].map(({ purpose }) => ({
    purpose,
    channels: new Set(said.flatMap(({ purposeId, channel }) => (purposeId === purpose.id ? [channel] : []))),
  }));

/** Rows of information cells exist only for people who objected or were suppressed: everybody else is in by being there. */
function blockRows(fold: SubjectFold, said: readonly Scoped[], cells: readonly SpokenOf[]): readonly StandingRow[] {
  const scopes = new Map<string, { purposeId: string; channel: ChannelKey }>();
  const note = (purposeId: string, channel: ChannelKey) =>
    scopes.set(`${purposeId}/${channel}`, { purposeId, channel });
  for (const { kind, purposeId, channel } of said)
    if (kind === 'objected' || kind === 'suppressed') note(purposeId, channel);
  if (scopes.size === 0 && !fold.unreadable) return [];
  if (fold.unreadable) note('*', '*');
  for (const { purpose, channels } of cells) {
    if (purpose.kind === 'information') for (const channel of channels) note(purpose.id, channel);
  }
  const answered = new Set(
    cells.filter(({ purpose }) => purpose.kind !== 'information').map(({ purpose }) => purpose.id),
  );
  return [...scopes.values()].flatMap(({ purposeId, channel }) => {
    if (answered.has(purposeId)) return [];
    const block = blockOf(fold, purposeId, channel);
    const open = fold.unreadable || block ? 0 : 1;
    return [{ purposeId, channel, open, epoch: 0, decidedSeq: block?.ref.seq ?? 0, until: null }];
  });
}

/** What the contact list needs to know of a log, so that it gives the gate's answer without reading it. */
export function rowsOf(log: readonly LoggedEvent[], timeline: PolicyTimeline, at: string): readonly StandingRow[] {
  const fold = foldSubject(log, at);
  const said = scopedIn(log);
  const cells = spokenOf(said, timeline);
  const answered = cells.filter(({ purpose }) => purpose.kind !== 'information');
  const rows = answered.flatMap(({ purpose, channels }) =>
    [...channels].flatMap((channel) => answerRow(fold, timeline, purpose, channel)),
  );
  return [...rows, ...blockRows(fold, said, cells)];
}

/** The rows that differ from what the log said before; one that has nothing behind it any more, after a correction, is shut. */
export function changedRows(before: readonly StandingRow[], after: readonly StandingRow[]): readonly StandingRow[] {
  const keyOf = ({ purposeId, channel }: StandingRow): string => `${purposeId}/${channel}`;
  const old = new Map(before.map((row) => [keyOf(row), JSON.stringify(row)]));
  const kept = new Set(after.map(keyOf));
  const gone = before.filter((row) => !kept.has(keyOf(row)));
  return [
    ...after.filter((row) => old.get(keyOf(row)) !== JSON.stringify(row)),
    ...gone.map((row): StandingRow => ({ ...row, open: 0, decidedSeq: 0, until: null })),
  ];
}
