import type { LiftRestrictionInput } from '../../model/restriction.js';
import { foldSubject, restrictionIn } from '../../status/fold-subject.js';
import { readPersons } from '../merging/read-persons.js';
import { changeState } from '../removing/change-state.js';
import type { Session } from '../session.js';
import { rectificationsIn } from './rectifications-in.js';
import { restrictionIdOf } from './restriction-id-of.js';

/** Lifts the restriction that stands where a rectification wrote it and none that needs it is open; what staff restricted stays so. */
export async function liftContested(session: Session, call: LiftRestrictionInput): Promise<void> {
  const { informedOn, reason, subjectId } = call;
  const [, ...others] = await readPersons(session.context, session.tenant, subjectId);
  const arrived = others.flatMap(({ entries }) => entries);
  await changeState(session, call, (_, now, entries) => {
    const all = [...entries, ...arrived];
    const theirs = rectificationsIn(all);
    const stands = restrictionIn(foldSubject(entries, now).live)?.event;
    const { logId, seq } = stands?.carried ?? {};
    // Of two who became one, the restriction is a copy of the other's entry.
    const first = all
      .flatMap(({ event }) => (event === 'unreadable' ? [] : event))
      .find((event) => (logId === undefined ? event === stands : event.logId === logId && event.seq === seq));
    const isOurs = theirs.some(({ id }) => first?.submissionId === restrictionIdOf(id));
    const isNeeded = theirs.some(({ state, meanwhile }) => state === 'open' && meanwhile === 'restricted');
    if (!isOurs || isNeeded) return 'unchanged';
    return { event: { kind: 'released' }, envelope: { reason, informedOn } };
  });
}
