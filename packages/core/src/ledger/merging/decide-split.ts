import { later } from '../../canonical/instant.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import { cellOf } from '../../status/cell-of.js';
import { foldSubject, type LiveEvent } from '../../status/fold-subject.js';
import { knownPurposes } from '../../status/policy-timeline.js';
import type { EventDraft } from '../event-draft.js';
import type { TrustedLog } from '../read-trusted.js';
import { protectionOf } from './carry.js';
import type { MergeCase } from './decide-merged.js';
import { draftOf } from './draft-of.js';

const takesAway: ReadonlySet<string> = new Set([
  'refused',
  'withdrawn',
  'objected',
  'stopped',
  'invalidated',
  'suppressed',
  'restricted',
]);
const allows: ReadonlySet<string> = new Set(['given', 'renewed', 'informed', 'requested', 'lifted', 'released']);

/** The entry by which another person came into this log, and has not left it. */
export function arrivalOf(log: TrustedLog, other?: string): LoggedEvent | undefined {
  const left = new Set<string>();
  for (const { event, envelope } of log.entries.toReversed()) {
    if (event === 'unreadable' || !('side' in event) || event.side !== 'from') continue;
    const name = typeof envelope === 'object' ? envelope.other : undefined;
    if (name === undefined || (other !== undefined && name !== other)) continue;
    if (event.kind === 'split') left.add(name);
    else if (left.has(name)) left.delete(name);
    else return log.entries.find(({ ref }) => ref.seq === event.seq);
  }
  return undefined;
}

/**
 * What counts for nothing in the surviving log once the two are apart: all that the merge brought, and all that was allowed since.
 * A yes must be shown to be the person's own (GDPR Art. 7(1)); of one that was said while two were one nobody can tell whose it
 * was, so that it counts for neither, and both are asked again.
 */
export const undoneBy = (log: TrustedLog, arrival: LoggedEvent): readonly number[] =>
  log.entries.flatMap(({ ref, event }) => {
    if (event === 'unreadable' || arrival.event === 'unreadable' || ref.seq < arrival.ref.seq) return [];
    const isBrought = event.submissionId === arrival.event.submissionId;
    const isMended = event.kind === 'contact_point_changed' && event.meaning === 'typing_error';
    const isAllowed = event.carried === undefined && (allows.has(event.kind) || isMended);
    return isBrought || isAllowed ? [ref.seq] : [];
  });

/** What was taken back while two were one, for the one who leaves: in their own log, from when it was said. */
export function takenAlong(
  { from, into, timeline, now }: Omit<MergeCase, 'id' | 'actor'>,
  arrival: LoggedEvent,
): readonly EventDraft[] {
  const begun = arrival.event === 'unreadable' ? now : arrival.event.effectiveAt;
  const has = new Set(
    from.entries
      .flatMap(({ event }) => (event === 'unreadable' ? [] : (event.carried ?? [])))
      .filter(({ logId }) => logId === into.logId)
      .map(({ seq }) => seq),
  );
  const since = foldSubject(into.entries, now).live.filter(
    ({ ref, event, voided }) =>
      ref.seq > arrival.ref.seq && event.carried === undefined && !voided && !has.has(ref.seq),
  );
  const noes = since
    .filter(({ event }) => takesAway.has(event.kind))
    .toSorted((a, b) => a.ref.seq - b.ref.seq)
    .map((entry) => draftOf(into, entry, later<string>(entry.event.effectiveAt, begun)));
  return [...noes, ...since.flatMap((entry) => leftAddress({ from, into, timeline, now }, entry))];
}

/** Whose address was left is not known either: a yes for that channel is asked for again. */
function leftAddress(
  { from, into, timeline, now }: Omit<MergeCase, 'id' | 'actor'>,
  { ref, event }: LiveEvent,
): readonly EventDraft[] {
  if (event.kind !== 'contact_point_changed' || event.meaning === 'typing_error') return [];
  const { channel } = event;
  const fold = foldSubject(from.entries, now);
  return [...knownPurposes(timeline).values()].flatMap(({ purpose }): readonly EventDraft[] => {
    if (purpose.kind === 'information') return [];
    if (protectionOf(cellOf(fold, timeline, purpose, channel)) > 1) return [];
    const carried = { logId: into.logId ?? '', seq: ref.seq };
    const said = { purposeId: purpose.id, channel, stands: 'unknown', recordedBy: 'staff' } as const;
    return [{ event: { kind: 'split', ...said, carried, effectiveAt: now }, envelope: {} }];
  });
}
