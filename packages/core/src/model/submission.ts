import type { Answer } from './answer.js';
import type { Capture } from './capture.js';
import type { Mode } from './method.js';
import type { Presentation } from './presentation.js';

/** What a form sends: presentation, answers and capture under an id of its own. It names no person: the authorised call does. */
export interface Submission {
  /** 22 or more characters of base64url, made once for each save; sending it again is harmless. */
  readonly id: string;
  readonly presentation: Presentation;
  readonly mode: Mode;
  readonly answers: readonly Answer[];
  /** @default method `web_form`, for the person's own screen */
  readonly capture?: Capture;
}
