import type { Instant } from '../../canonical/instant.js';
import { ConsentError } from '../../errors/consent-error.js';
import type {
  OpenRectificationInput,
  Rectification,
  RectificationStepInput,
  RectificationTry,
} from '../../model/rectification.js';
import { rectificationStepSchema } from '../../model/rectification.schema.js';
import { assertSubjectId } from '../../model/subject-id.js';
import { readPersons } from '../merging/read-persons.js';
import { readCall } from '../removing/change-state.js';
import type { Session } from '../session.js';
import { beginRequest } from './begin-request.js';
import { decideRectificationStep } from './decide-rectification-step.js';
import { endRectification } from './end-rectification.js';
import { openRectification } from './open-rectification.js';
import { rectificationsIn } from './rectifications-in.js';
import { writeRectificationStep } from './write-rectification-step.js';

/** What people say is wrong of them, and what became of it (GDPR Art. 16 and 19). All of it is staff's. Every call may be sent again. */
export interface Rectifying {
  /**
   * Writes down what is wrong, where, and what is right, with the request of the person; restricts use where that was chosen. The
   * systems are asked by `Rights.beginRectification`.
   * @throws `forbidden` to a person; `invalid`; `not_found` for a request that is not theirs, and for a restriction of somebody who
   *   is not known; `closed` for a request that has ended
   */
  openRectification(input: OpenRectificationInput): Promise<Rectification>;
  /**
   * A step of staff's; the last one lifts the restriction and answers the request.
   * @throws `not_found`; `closed`; `wrong_step` for one that is not in `Rectification.next`; `invalid` for a day to come, a place or a
   *   recipient that there is not, and where a recipient was not told and nobody says why
   */
  takeRectificationStep(input: RectificationStepInput): Promise<Rectification>;
  /** How a system did its part, written by whoever asks it and by nobody at the desk. @throws as `takeRectificationStep` does */
  noteRectification(input: RectificationTry): Promise<Rectification>;
  /**
   * What a call that was cut off left undone: that the request has begun; where it has ended, that the restriction is lifted and the
   * request answered.
   * @throws `forbidden` to a person; `not_found`
   */
  settleRectification(which: { readonly subjectId: string; readonly rectification: string }): Promise<void>;
  /** Those of one person, and of all who have become one with them, the oldest first. */
  rectificationsOf(subjectId: string): Promise<readonly Rectification[]>;
}

export const rectifying = (session: Session): Rectifying => {
  const { context, tenant, actor, ready } = session;
  const forStaff = (subjectId: string): void => {
    if (actor.type === 'person') throw new ConsentError('forbidden');
    assertSubjectId(subjectId);
  };
  const those = async (subjectId: string): Promise<readonly Rectification[]> => {
    const persons = await readPersons(context, tenant, subjectId);
    return rectificationsIn(persons.flatMap(({ entries }) => entries));
  };
  const write = async (input: RectificationStepInput | RectificationTry): Promise<Rectification> => {
    await ready();
    return writeRectificationStep(session, input, (so, now: Instant) => decideRectificationStep(so, input, now));
  };
  const end = async (subjectId: string, ended: Rectification): Promise<void> => {
    const open = (await those(subjectId)).filter(({ state }) => state === 'open');
    await endRectification(session, subjectId, ended, open);
  };
  return {
    openRectification: async (input) => openRectification(session, input),
    takeRectificationStep: async (input) => {
      readCall(session, input, rectificationStepSchema);
      const so = await write(input);
      if (input.step !== 'done' && input.step !== 'refused') return so;
      await end(input.subjectId, so);
      return so;
    },
    noteRectification: async (input) => {
      forStaff(input.subjectId);
      return write(input);
    },
    settleRectification: async ({ subjectId, rectification }) => {
      forStaff(subjectId);
      await ready();
      const so = (await those(subjectId)).find(({ id }) => id === rectification);
      if (!so) throw new ConsentError('not_found', { path: '/rectification' });
      await (so.state === 'open' ? beginRequest(session, so) : end(subjectId, so));
    },
    rectificationsOf: async (subjectId) => {
      forStaff(subjectId);
      await ready();
      return those(subjectId);
    },
  };
};
