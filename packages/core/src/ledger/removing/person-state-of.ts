import type { Instant } from '../../canonical/instant.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import type { LegalHold, PersonState } from '../../model/person-state.js';
import { foldSubject, holdsIn, type LiveEvent, removalsIn, restrictionIn } from '../../status/fold-subject.js';

/** What a log says of its person as a whole. */
export function personStateOf(subjectId: string, entries: readonly LoggedEvent[], at: Instant): PersonState {
  const fold = foldSubject(entries, at);
  const personal = ({ ref }: LiveEvent) => {
    const envelope = entries.find((entry) => entry.ref.seq === ref.seq)?.envelope;
    return typeof envelope === 'object' ? envelope : {};
  };
  const who = (entry: LiveEvent) => {
    const { recordedBy, reason } = personal(entry);
    return {
      ...(recordedBy === undefined ? {} : { by: recordedBy }),
      ...(reason === undefined ? {} : { reason }),
    };
  };
  const holds = holdsIn(fold.live).map((entry): LegalHold => {
    const { norm = '', reviewOn = '', reason = '' } = personal(entry);
    return { hold: entry.ref.seq, since: entry.event.effectiveAt, reason, norm, reviewOn, ...who(entry) };
  });
  const restricted = restrictionIn(fold.live);
  const removed = removalsIn(fold.live).at(-1);
  const erased = fold.live.findLast(({ event }) => event.kind === 'erased');
  const state = fold.state === 'internal' ? 'unknown' : fold.state;
  return {
    subjectId,
    state,
    holds,
    ...(restricted && {
      restricted: {
        since: restricted.event.effectiveAt,
        ...('cause' in restricted.event && restricted.event.cause ? { because: restricted.event.cause } : {}),
        ...who(restricted),
      },
    }),
    ...(removed && state === 'removed' && 'recoverUntil' in removed.event && removed.event.recoverUntil
      ? {
          removed: {
            at: removed.event.effectiveAt,
            removal: removed.ref.seq,
            id: removed.event.submissionId,
            recoverUntil: removed.event.recoverUntil,
            ...who(removed),
          },
        }
      : {}),
    ...(erased && 'because' in erased.event && erased.event.because && erased.event.kept
      ? { erased: { at: erased.event.effectiveAt, because: erased.event.because, kept: erased.event.kept } }
      : {}),
  };
}
