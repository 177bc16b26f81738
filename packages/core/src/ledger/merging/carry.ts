import type { ChannelKey } from '../../model/channel.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import type { Purpose } from '../../model/policy.js';
import { blockOf } from '../../status/block-of.js';
import type { Cell } from '../../status/cell.js';
import { cellOf } from '../../status/cell-of.js';
import { answerChannels, gateChannels } from '../../status/channels-of.js';
import { foldSubject, type LiveEvent, type SubjectFold } from '../../status/fold-subject.js';
import { knownPurposes, type PolicyTimeline } from '../../status/policy-timeline.js';
import { protection } from '../../status/protection.js';
import type { EventDraft } from '../event-draft.js';
import type { TrustedLog } from '../read-trusted.js';
import { draftOf } from './draft-of.js';

/** Two logs that shall say the same. */
export interface CarryCase {
  readonly id: string;
  readonly from: TrustedLog;
  readonly into: Pick<TrustedLog, 'entries'>;
  readonly timeline: PolicyTimeline;
  readonly now: string;
}

/** A yes for an address that the person has left lets nobody in, and one that waited for its link in vain never was one. */
export function protectionOf({ status, grant, address }: Cell): number {
  if (status === 'expired' && !grant) return protection.requested;
  return grant?.addressChanged || address?.changed ? Math.max(1, protection[status]) : protection[status];
}

/** What another merge brought is not counted: a split may take it away again, and this person's no must not go with it. */
const without = (entries: readonly LoggedEvent[], id: string): readonly LoggedEvent[] =>
  entries.filter(
    ({ event }) =>
      event === 'unreadable' ||
      event.submissionId === id ||
      (event.carried === undefined && !('stands' in event && event.stands)),
  );

const entryOf = (fold: SubjectFold, seq: number | undefined): LiveEvent | undefined =>
  fold.live.find(({ ref }) => ref.seq === seq);

const weaker = { 3: 'stopped', 2: 'unknown', 1: 'unknown' } as const;
const asItWas = ['invalidated', 'not_given', 'outdated', 'of_age', 'expired'] as const;

/** What it says there: left empty stays left empty, and a yes that is over is over. Of what was never asked, nothing is proved. */
function standsFor(cell: Cell, level: number): (typeof asItWas)[number] | 'stopped' | 'unknown' {
  const same = asItWas.find((status) => status === cell.status);
  const isOver = same !== 'expired' || cell.grant !== null;
  return same && isOver ? same : weaker[level as keyof typeof weaker]; // 0 is never carried, and 4 with its own entry
}

/** What one cell of the surviving person has to say, where the other's said less is allowed. */
function cellDraft(given: CarryCase, theirs: SubjectFold, cell: Cell): EventDraft {
  const { from, now } = given;
  const { purposeId, channel, decidedBy } = cell;
  const decided = entryOf(theirs, decidedBy?.seq);
  const level = protectionOf(cell);
  if (decided && level === 4) return draftOf(from, decided, now, { purposeId, channel });
  const carried = decided && from.logId !== undefined ? { carried: { logId: from.logId, seq: decided.ref.seq } } : {};
  const stands = standsFor(cell, level);
  const event = { kind: 'merged', purposeId, channel, stands, recordedBy: 'staff', effectiveAt: now, ...carried };
  return { event: event as EventDraft['event'], envelope: {} }; // its words are those of a merged entry
}

const everyChannel = (timeline: PolicyTimeline, id: string, folds: readonly SubjectFold[]): ReadonlySet<ChannelKey> => {
  const versions = timeline.flatMap(({ policy }) => policy.purposes.filter((purpose: Purpose) => purpose.id === id));
  const said = folds.flatMap(({ live }) =>
    live.flatMap(({ event }) => (event.purposeId === id ? [event.channel] : [])),
  );
  return new Set([...versions.flatMap(answerChannels), ...versions.flatMap(gateChannels), ...said]);
};

/** The cells that a block is about: its own scope, which covers what is published later, and each that is known in it. */
const cellsUnder = (
  { purposeId, channel }: BlockedCell,
  timeline: PolicyTimeline,
  folds: readonly SubjectFold[],
): readonly BlockedCell[] => [
  { purposeId, channel },
  ...[...knownPurposes(timeline).keys()]
    .filter((id) => purposeId === '*' || purposeId === id)
    .flatMap((id) =>
      [...everyChannel(timeline, id, folds)]
        .filter((one) => channel === '*' || channel === one)
        .map((one) => ({ purposeId: id, channel: one })),
    ),
];

interface BlockedCell {
  readonly purposeId: string;
  readonly channel: ChannelKey;
}

/**
 * Objections and suppressions keep their scope, so that they cover what is published later too: also one that a later yes has ended
 * in some of its cells, since the yes is not carried.
 */
function blockDrafts(given: CarryCase, theirs: SubjectFold, ours: SubjectFold): readonly EventDraft[] {
  const seen = new Set<string>();
  return theirs.live.flatMap((entry) => {
    const { kind, purposeId, channel } = entry.event;
    if (kind !== 'objected' && kind !== 'suppressed') return [];
    const key = `${kind} ${purposeId} ${channel}`;
    const isLacking = cellsUnder(entry.event, given.timeline, [theirs, ours]).some(
      (cell) =>
        blockOf(theirs, cell.purposeId, cell.channel, kind) && !blockOf(ours, cell.purposeId, cell.channel, kind),
    );
    if (seen.has(key) || !isLacking) return [];
    seen.add(key);
    return [draftOf(given.from, entry, given.now)];
  });
}

/**
 * Entries that make one person's log as protective as another's, cell by cell (GDPR Art. 5(1)(d)): a no, a stop, a question that
 * was never asked all stand over the other's yes. What is allowed is never carried.
 */
export function carry(given: CarryCase): readonly EventDraft[] {
  const { from, into, timeline, now, id } = given;
  const theirs = foldSubject(from.entries, now);
  const ours = foldSubject(without(into.entries, id), now);
  const cells = [...knownPurposes(timeline).values()].flatMap(({ purpose }) => {
    if (purpose.kind === 'information') return [];
    return [...everyChannel(timeline, purpose.id, [theirs, ours])].flatMap((channel) => {
      const [theirCell, ourCell] = [theirs, ours].map((fold) => cellOf(fold, timeline, purpose, channel));
      if (!theirCell || !ourCell || theirCell.status === 'objected') return [];
      return protectionOf(theirCell) > protectionOf(ourCell) ? [cellDraft(given, theirs, theirCell)] : [];
    });
  });
  const shut = theirs.live.findLast(({ event }) => event.kind === 'restricted');
  const restricted =
    shut && theirs.state === 'restricted' && ours.state !== 'restricted' ? [draftOf(from, shut, now)] : [];
  return [...cells, ...blockDrafts(given, theirs, ours), ...restricted];
}
