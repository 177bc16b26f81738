import { ConsentError } from '../../errors/consent-error.js';
import type {
  ConfirmWordingInput,
  TurnDownWordingInput,
  UnknownWordingInput,
  UnknownWordingOutcome,
  UnknownWordingPage,
} from '../../model/unknown-wording.js';
import type { Walk } from '../lists/walk-ids.js';
import type { Session } from '../session.js';
import { confirmWording } from './confirm-wording.js';
import { needsALook } from './needs-a-look.js';
import { recordWording } from './record-wording.js';
import { turnDownWording } from './turn-down-wording.js';

/** Forms whose wording the ledger does not know. They allow nothing until a second person says what they cover (GDPR Art. 7(1)). */
export interface UnknownWording {
  /**
   * Keeps a form with its text or a file of it, and what it is believed to say yes to, as `unknown`: nothing is allowed by it.
   * @throws `forbidden` to all but staff; `invalid` with findings, as `missing_field` without text and file
   */
  recordWording(input: UnknownWordingInput): Promise<UnknownWordingOutcome>;
  /**
   * Says what a form covers: its text is registered, and a yes from the form's own date is written for each purpose and channel,
   * with all that proves it, or none is. Nothing it says makes a yes of a no. One confirmation counts, whoever sends others.
   * @throws `forbidden` to all but staff; `not_found`; `invalid` with the finding `second_person_needed` to who recorded it,
   * `nobody_named` to who has no name, `not_recorded` for more than was recorded, `stands_against` where a no or a later answer
   * stands, or what of the proof is missing
   */
  confirmWording(input: ConfirmWordingInput): Promise<UnknownWordingOutcome>;
  /**
   * Says why a form proves nothing. What it was recorded for stays as it is.
   * @throws `forbidden` to all but staff; `not_found`; `invalid` with the finding `second_person_needed` to who recorded it
   */
  turnDownWording(input: TurnDownWordingInput): Promise<UnknownWordingOutcome>;
  /**
   * A page of the forms that wait for a second person, found by walking everybody's log.
   * @param walk `limit`: how many logs are looked at, at most 1000. @default 100
   * @throws `forbidden` to a person; `unsupported` on a store without `scan`
   */
  needsALook(walk?: Walk): Promise<UnknownWordingPage>;
}

export const unknownWording = (session: Session): UnknownWording => ({
  recordWording: (input) => recordWording(session, input),
  confirmWording: (input) => confirmWording(session, input),
  turnDownWording: (input) => turnDownWording(session, input),
  needsALook: async (walk = {}) => {
    if (session.actor.type === 'person') throw new ConsentError('forbidden');
    await session.ready();
    return needsALook(session, walk);
  },
});
