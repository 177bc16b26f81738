import type { Answer } from '@unticked/core';
import type { Messages } from '../messages/messages.js';
import type { Problem } from '../session/problem.js';
import { captureKinds } from './capture-kinds.js';
import type { CaptureSetting, CaptureState } from './capture-state.js';
import { claimedTime } from './claimed-time.js';
import { permits } from './permits.js';

const DAY = 86_400_000;
/** Clocks of browsers and servers differ. */
const SKEW = 300_000;

/** What a yes by this way still needs (UO-S02, UO-S03). A withdrawal needs nothing. */
export function captureProblems(
  state: CaptureState,
  { defaultMethod, form, now }: Pick<CaptureSetting, 'defaultMethod' | 'form' | 'now'>,
  answers: readonly Answer[],
  { capture: words }: Pick<Messages, 'capture'>,
): readonly Problem[] {
  if (!permits(answers) || !form) return [];
  const problems: Problem[] = [];
  const { needs } = captureKinds[state.chosen ?? defaultMethod ?? 'in_person'];
  if (needs === 'printedForm') {
    const given = answers.filter((answer) => permits([answer]));
    const unprinted = form.questions.find(
      ({ id, printed }) =>
        given.some(({ questionId }) => questionId === id) &&
        !printed.some((one) => !state.printedForm || one.id === state.printedForm),
    );
    if (unprinted) problems.push({ at: 'method', message: words.notOnForm(unprinted.title) });
    else if (!state.printedForm) problems.push({ at: 'printedForm', message: words.formMissing });
    if (!state.when) problems.push({ at: 'when', message: words.dateMissing });
  }
  if (needs === 'message' && !state.message.trim()) problems.push({ at: 'message', message: words.messageMissing });
  const age = now() - Date.parse(claimedTime(state.when, now()) ?? new Date(now()).toISOString());
  if (age < -SKEW) problems.push({ at: 'when', message: words.inTheFuture });
  if (state.note.trim()) return problems;
  if (needs === 'note') problems.push({ at: 'note', message: words.noteMissing });
  else if (age > DAY) problems.push({ at: 'note', message: words.noteForOld });
  return problems;
}
