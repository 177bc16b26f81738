import { pointer } from '../../errors/pointer.js';
import type { Answer } from '../../model/answer.js';
import type { Question } from '../../model/form.js';
import { defineCheck } from '../define-check.js';

/** The questions of a form and what was answered to them. */
export interface AnsweredForm {
  readonly questions: readonly Pick<Question, 'id' | 'required' | 'mode'>[];
  readonly answers: readonly Pick<Answer, 'questionId' | 'answer'>[];
}

/** A person who already has a log is only reminded, so a question in manage mode is never missing. */
export const requiredUnread = defineCheck<AnsweredForm>({
  code: 'UO-F05',
  title: 'required information not ticked as read',
  severity: 'warning',
  inspects: 'form',
  enforced: '`requiredMissing`, the widgets; `ledger.submit` only warns',
  sources: ['GDPR Art. 13'],
  check: ({ questions, answers }) => {
    const read = new Set(answers.filter(({ answer }) => answer === 'acknowledged').map(({ questionId }) => questionId));
    return questions.flatMap(({ id, required, mode }, index) =>
      required && mode === 'ask' && !read.has(id)
        ? [{ path: pointer('questions', index), params: { questionId: id } }]
        : [],
    );
  },
});
