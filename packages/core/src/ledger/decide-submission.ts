import type { Finding } from '../errors/finding.js';
import { type Answer, restrictiveWords } from '../model/answer.js';
import type { RejectedAnswer } from '../model/envelope.js';
import type { LoggedEvent } from '../model/logged-event.js';
import { decideCorrected } from './decide-corrected.js';
import { decideEmpty, decidePermissive, type Permitted } from './decide-permissive.js';
import { cellOfDraft, decideRestrictive } from './decide-restrictive.js';
import type { EventDraft } from './event-draft.js';
import { cellsOf, purposeOf, type SubmissionCase } from './submission-case.js';

export interface DecidedSubmission {
  readonly drafts: readonly EventDraft[];
  readonly rejected: readonly RejectedAnswer[];
}

const reject = (answer: Answer, findings: readonly Finding[]): RejectedAnswer => ({
  questionId: answer.questionId,
  ...(answer.channel === undefined ? {} : { channel: answer.channel }),
  answer: answer.answer,
  findings,
});

const unknownPurpose = (index: number): readonly Finding[] => [
  { code: 'unknown_purpose', severity: 'error', path: `/answers/${index}/questionId`, params: {} },
];

/** By a person's own page nothing comes but a yes to what it asks there. */
const isShut = ({ yesOnlyBy }: SubmissionCase, { answer, channel }: Answer): boolean =>
  yesOnlyBy !== undefined && (answer !== 'given' || (yesOnlyBy !== 'any' && channel !== yesOnlyBy));

/**
 * What of a well-formed submission becomes entries. What takes away goes first, and always; a yes to the same cell then counts for nothing.
 * An unknown purpose rejects that answer alone; a yes that breaks the rule is set aside with its findings.
 */
export function decideSubmission(given: SubmissionCase, entries: readonly LoggedEvent[]): DecidedSubmission {
  const { submission } = given;
  if (!submission) return { drafts: [], rejected: [] };
  const { answers } = submission;
  const restrictive = decideRestrictive(
    given,
    answers.filter(({ answer }) => restrictiveWords.has(answer)),
  );
  const drafts: EventDraft[] = [...restrictive.drafts];
  const rejected = restrictive.unknown.map((answer) => reject(answer, unknownPurpose(answers.indexOf(answer))));
  const taken = new Set(drafts.map(cellOfDraft));
  for (const [index, answer] of answers.entries()) {
    if (restrictiveWords.has(answer.answer) || answer.answer === 'not_given') continue;
    const purpose = purposeOf(given, answer.questionId);
    if (!purpose) {
      rejected.push(reject(answer, unknownPurpose(index)));
      continue;
    }
    const cells = cellsOf(purpose, answer).map((channel) => `${purpose.id}/${channel}`);
    const contradiction = { code: 'contradiction', severity: 'error' as const, path: `/answers/${index}`, params: {} };
    let decided: Permitted = { findings: [contradiction] };
    if (isShut(given, answer)) {
      decided = { findings: [{ ...contradiction, code: 'not_by_this_link' }] };
    } else if (!cells.some((cell) => taken.has(cell))) {
      decided =
        answer.answer === 'corrected'
          ? decideCorrected(given, entries, purpose, answer, index)
          : decidePermissive(given, submission, purpose, answer, index);
    }
    if ('drafts' in decided) drafts.push(...decided.drafts);
    else rejected.push(reject(answer, decided.findings));
    for (const cell of cells) taken.add(cell);
  }
  // Whoever presses a button of their own page changes one thing; what else stood there was not left empty by it.
  if (given.yesOnlyBy !== undefined) return { drafts, rejected };
  for (const questionId of Object.keys(submission.presentation.notices)) {
    const purpose = purposeOf(given, questionId);
    if (purpose) drafts.push(...decideEmpty(given, submission, purpose, taken));
  }
  return { drafts, rejected };
}
