import type { Finding } from '../errors/finding.js';
import { restrictiveWords } from '../model/answer.js';
import type { Submission } from '../model/submission.js';
import { requiredUnread } from '../rule/form/required-unread.js';
import { cellOf } from '../status/cell-of.js';
import { answerChannels } from '../status/channels-of.js';
import type { SubjectFold } from '../status/fold-subject.js';
import { findingsFor } from './decide-permissive.js';
import type { SubmissionCase } from './submission-case.js';
import { purposeOf } from './submission-case.js';

/**
 * A no that was written down late, and stands before a newer yes: it is kept, the yes still holds, and somebody should look
 * whether its date is right.
 * @param after the log with it
 */
function overtaken(given: SubmissionCase, after: SubjectFold): readonly Finding[] {
  return (given.submission?.answers ?? []).flatMap(({ questionId, channel, answer }, index) => {
    const purpose = restrictiveWords.has(answer) ? purposeOf(given, questionId) : undefined;
    if (purpose?.kind !== 'consent') return [];
    const cells = channel === undefined ? answerChannels(purpose) : [channel];
    const stands = cells.some((cell) => cellOf(after, given.policies.timeline, purpose, cell).status === 'given');
    return stands ? [{ code: 'overtaken', severity: 'warning' as const, path: `/answers/${index}`, params: {} }] : [];
  });
}

/** A yes that stands and has a remark to it: for children, of somebody whose age nobody knows (UO-S04). */
function remarks(given: SubmissionCase, submission: Submission): readonly Finding[] {
  return submission.answers.flatMap((answer, index) => {
    const purpose = answer.answer === 'given' ? purposeOf(given, answer.questionId) : undefined;
    if (!purpose) return [];
    const found = findingsFor(given, submission, purpose, answer, index);
    return found.every(({ severity }) => severity === 'warning') ? found : [];
  });
}

/** What was accepted and still is to be looked at: also information that had to be ticked as read and was not (UO-F05). */
export function warningsOf(given: SubmissionCase, after: SubjectFold): readonly Finding[] {
  const { submission, fold, policies } = given;
  if (!submission) return [];
  const questions = Object.keys(submission.presentation.notices).flatMap((id) => {
    const purpose = purposeOf(given, id);
    if (purpose?.kind !== 'information') return [];
    const told = cellOf(fold, policies.timeline, purpose, '*').status === 'informed';
    return [{ id, required: purpose.required === true, mode: told ? ('manage' as const) : ('ask' as const) }];
  });
  return [
    ...requiredUnread.check({ questions, answers: submission.answers }),
    ...overtaken(given, after),
    ...remarks(given, submission),
  ];
}
