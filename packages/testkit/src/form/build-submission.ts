import { type Answer, base64url, type Capture, type Mode, type PresentedForm, type Submission } from '@unticked/core';

export interface SubmissionParts {
  /** How the questions were shown. @default 'screen' */
  readonly mode?: Mode;
  /** How the answers came. @default none: the person's own screen */
  readonly capture?: Capture;
  /** Give the same one twice to send something again. @default a new one each time */
  readonly id?: string;
}

/** A click after a moment of reading. */
const click = { kind: 'pointer', afterMs: 1500, changes: 1 } as const;

const withAct = (answer: Answer, mode: Mode): Answer =>
  mode === 'screen' && answer.answer !== 'not_given' && answer.act === undefined ? { ...answer, act: click } : answer;

/**
 * What a form would send, for tests of a server or a job without widgets. Whatever is answered on a screen gets the act of a
 * click, unless it says its own; what is left out was left empty.
 *
 * @param form as `ledger.form()` handed it out, so that its seal is right
 */
export function buildSubmission(
  form: PresentedForm,
  answers: readonly Answer[],
  { mode = 'screen', capture, id = base64url(crypto.getRandomValues(new Uint8Array(16))) }: SubmissionParts = {},
): Submission {
  return {
    id,
    presentation: form.presentation,
    mode,
    answers: answers.map((answer) => withAct(answer, mode)),
    ...(capture === undefined ? {} : { capture }),
  };
}
