import type { Submission } from '../model/submission.js';
import { type AnsweredForm, requiredUnread } from '../rule/form/required-unread.js';

/**
 * Ids of the questions that must be ticked as read and are not (UO-F05). Ask before the host's own commit: a person who is
 * created first is not un-created by it. A question in manage mode is never missing; there it is only a reminder.
 */
export const requiredMissing = (
  form: Pick<AnsweredForm, 'questions'>,
  submission: Pick<Submission, 'answers'>,
): readonly string[] =>
  requiredUnread
    .check({ questions: form.questions, answers: submission.answers })
    .map(({ params }) => String(params.questionId));
