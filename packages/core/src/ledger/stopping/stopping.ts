import { assertSubjectId } from '../../model/subject-id.js';
import type { Session } from '../session.js';
import type { SubmitResult } from '../submit-result.js';
import { type StopInput, stop } from './stop.js';

/** One word of the person's that ends advertising. */
export interface Stopping {
  /**
   * Stores that a person wants no advertising: none at all, none by one channel, or none for one purpose. In each cell the ledger
   * picks what that is: a yes is withdrawn, what was never one is refused, what rests on no consent is objected to (GDPR Art. 7(3),
   * 21(2)). Never refused for a bad capture (UO-T01): what of it cannot be read is left out, with a warning.
   * @throws `invalid` for an id that is none, and for a purpose that was never published
   */
  stop(input: StopInput): Promise<SubmitResult>;
}

export const stopping = (session: Session): Stopping => ({
  stop: async (input) => {
    assertSubjectId(input.subjectId);
    await session.ready();
    return stop(session, input);
  },
});
