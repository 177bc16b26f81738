import type { Answer } from '@unticked/core';

/** True where something is given or told, which needs proof. What only takes away needs none. */
export const permits = (answers: readonly Answer[]): boolean =>
  answers.some(({ answer }) => answer === 'given' || answer === 'acknowledged');
