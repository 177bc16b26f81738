import type { Answer, Question } from '@unticked/core';

/** True where a yes is given to a question for which the ledger says that the person is a child. */
export const needsGuardian = (questions: readonly Question[], answers: readonly Answer[]): boolean =>
  answers.some(
    ({ questionId, answer }) =>
      answer === 'given' && questions.some(({ id, guardian }) => id === questionId && guardian === 'needed'),
  );
