import type { Question } from '../model/form.js';
import type { Submission } from '../model/submission.js';

/**
 * Ids of the questions that must be ticked as read and are not (UO-F05). Ask before the host's own commit: a person who is
 * created first is not un-created by it. A question in manage mode is never missing; there it is only a reminder.
 */
export function requiredMissing(
  form: { readonly questions: readonly Pick<Question, 'id' | 'required' | 'mode'>[] },
  submission: Pick<Submission, 'answers'>,
): readonly string[] {
  const read = new Set(
    submission.answers.filter(({ answer }) => answer === 'acknowledged').map(({ questionId }) => questionId),
  );
  return form.questions
    .filter(({ id, required, mode }) => required && mode === 'ask' && !read.has(id))
    .map(({ id }) => id);
}
