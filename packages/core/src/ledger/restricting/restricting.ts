import { ConsentError } from '../../errors/consent-error.js';
import { invalidAt } from '../../errors/invalid-at.js';
import type { PersonState } from '../../model/person-state.js';
import { liftRestrictionSchema, restrictSchema } from '../../model/removing.schema.js';
import type { LiftRestrictionInput, RestrictInput } from '../../model/restriction.js';
import { readPersons } from '../merging/read-persons.js';
import { rectificationsIn } from '../rectifying/rectifications-in.js';
import { changeState, readCall } from '../removing/change-state.js';
import type { Session } from '../session.js';

/** Keeping a person's data without using it, at their wish (GDPR Art. 18). Every call may be sent again, and none is for the person: they ask, staff do. */
export interface Restricting {
  /**
   * From now on the data is kept and every gate is shut. Said again with another cause, the last one stands.
   * @throws `forbidden` to a person; `invalid`; `not_found` for somebody who is not known, or erased
   */
  restrict(input: RestrictInput): Promise<PersonState>;
  /**
   * Ends it. Only once the person was told: the day is asked for.
   * @throws `invalid` for a day to come; `not_found` where none stands; `wrong_step` while a rectification is open for which use is
   *   restricted, whatever it was restricted for before
   */
  liftRestriction(input: LiftRestrictionInput): Promise<PersonState>;
}

const notFound = () => new ConsentError('not_found', { path: '/subjectId' });

export const restricting = (session: Session): Restricting => ({
  restrict: async (input) => {
    const { because, reason } = readCall(session, input, restrictSchema);
    return changeState(session, input, ({ state }) => {
      if (state === 'unknown' || state === 'erased') throw notFound();
      return { event: { kind: 'restricted', cause: because }, envelope: { reason } };
    });
  },
  liftRestriction: async (input) => {
    const { informedOn, reason } = readCall(session, input, liftRestrictionSchema);
    await session.ready();
    const [, ...others] = await readPersons(session.context, session.tenant, input.subjectId);
    const arrived = others.flatMap(({ entries }) => entries);
    return changeState(session, input, ({ restricted }, now, entries) => {
      if (!restricted) throw notFound();
      // One restriction stands at a time, and this one also stands for what is contested (GDPR Art. 18(1)(a)).
      const isContested = rectificationsIn([...entries, ...arrived]).some(
        ({ state, meanwhile }) => state === 'open' && meanwhile === 'restricted',
      );
      if (isContested) throw new ConsentError('wrong_step', { path: '/subjectId' });
      if (informedOn > now.slice(0, 10)) throw invalidAt('in_future', '/informedOn');
      return { event: { kind: 'released' }, envelope: { reason, informedOn } };
    });
  },
});
