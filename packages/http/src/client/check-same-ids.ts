import { ClientError } from './client-error.js';

/** An answer for other ids than those asked about must never be shown beside them. */
export const checkSameIds = (asked: readonly string[], answered: readonly { readonly subjectId: string }[]): void => {
  if (asked.length !== answered.length || asked.some((id, index) => answered[index]?.subjectId !== id)) {
    throw new ClientError('unavailable');
  }
};
