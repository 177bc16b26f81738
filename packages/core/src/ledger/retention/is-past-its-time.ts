import type { Instant } from '../../canonical/instant.js';
import { foldSubject, holdsIn, restrictionIn } from '../../status/fold-subject.js';
import type { PersonLog } from '../merging/read-persons.js';
import { personStateOf } from '../removing/person-state-of.js';

/**
 * Whether the proof that is left of an erased person has had its time (RT-03). Not of somebody who has come back, not while a hold
 * or a restriction stands, and not where the log is not as it was written: somebody has to look at that first.
 */
export function isPastItsTime(
  { subject, entries, broken }: Pick<PersonLog, 'subject' | 'entries' | 'broken'>,
  at: Instant,
): boolean {
  if (broken.length > 0) return false;
  const { state, erased } = personStateOf(subject, entries, at);
  if (state !== 'erased' || !erased || erased.kept.until > at) return false;
  const { live } = foldSubject(entries, at);
  return holdsIn(live).length === 0 && !restrictionIn(live);
}
