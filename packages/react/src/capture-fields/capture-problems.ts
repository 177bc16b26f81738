import type { Answer, PresentedForm } from '@unticked/core';
import type { Messages } from '../messages/messages.js';
import type { Problem } from '../session/problem.js';
import type { CaptureFacts } from './capture-facts.js';
import { captureKinds } from './capture-kinds.js';
import type { CaptureState } from './capture-state.js';
import { needsGuardian } from './needs-guardian.js';
import { permits } from './permits.js';

const DAY = 86_400_000;
/** Clocks of browsers and servers differ. */
const SKEW = 300_000;

/** What a yes by this way still needs (UO-S02, UO-S03, UO-S04). A withdrawal needs nothing. */
export function captureProblems(
  { printedForm, when, message, note, relation, verification, guardianNote }: CaptureState,
  facts: Pick<CaptureFacts, 'method' | 'claimedAt' | 'now'>,
  { questions }: Pick<PresentedForm, 'questions'>,
  answers: readonly Answer[],
  { capture: words }: Pick<Messages, 'capture'>,
): readonly Problem[] {
  const problems: Problem[] = [];
  const lacks = (at: string, what: string | false | undefined) => {
    if (what) problems.push({ at, message: what });
  };
  const given = answers.filter((answer) => permits([answer]));
  if (given.length === 0) return problems;
  const { needs } = captureKinds[facts.method ?? 'in_person'];
  const age = Date.parse(facts.now) - Date.parse(facts.claimedAt ?? facts.now);
  if (needs === 'printedForm') {
    const unprinted = questions.find(
      ({ id, printed }) =>
        given.some(({ questionId }) => questionId === id) &&
        !printed.some((one) => !printedForm || one.id === printedForm),
    );
    lacks('method', unprinted && words.notOnForm(unprinted.title));
    lacks('printedForm', !unprinted && !printedForm && words.formMissing);
    lacks('when', !when && words.dateMissing);
  }
  if (needsGuardian(questions, answers)) {
    lacks('relation', !relation && words.guardian.sayWho);
    lacks('verification', !verification && words.guardian.sayHow);
    lacks('guardianNote', verification === 'other' && !guardianNote.trim() && words.guardian.sayHow);
  }
  lacks('message', needs === 'message' && !message.trim() && words.messageMissing);
  lacks('when', age < -SKEW && words.inTheFuture);
  lacks('note', !note.trim() && (needs === 'note' ? words.noteMissing : age > DAY && words.noteForOld));
  return problems;
}
