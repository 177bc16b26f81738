import type { Instant } from '../canonical/instant.js';
import type { Actor } from '../model/actor.js';
import type { Answer } from '../model/answer.js';
import type { Purpose } from '../model/policy.js';
import type { Submission } from '../model/submission.js';

/** One answer of a submission, with what the ledger found out about it. */
export interface SubmissionInput {
  readonly answer: Answer;
  /** Its place in `submission.answers`, for the paths of findings. @default 0 */
  readonly index?: number;
  readonly submission: Pick<Submission, 'mode' | 'capture' | 'presentation'>;
  readonly actor: Actor;
  readonly purpose: Purpose;
  /** What checking the presentation's seal gave. `claimed`: there are no keys to check it with. */
  readonly seal: 'sealed' | 'claimed' | 'bad' | 'missing';
  /** With keys, a yes on the person's own screen needs the seal. */
  readonly sealRequired: boolean;
  /** The hash that the presentation names for this question and mode is a notice of this purpose that we published. */
  readonly knownNotice: boolean;
  readonly inForceWhenShown: boolean;
  /** It was so already when the answer is said to have come, for answers that were written down afterwards. @default true */
  readonly inForceWhenSaid?: boolean;
  readonly now: Instant;
  /** Of the person when the answer is said to have come, against the policy's age for children. @default 'unknown' */
  readonly age?: 'below' | 'reached' | 'unknown';
  /** That age, in years. */
  readonly threshold?: number;
  /** Paper only: the printed form was in use at the claimed date. */
  readonly inUse?: boolean;
}
