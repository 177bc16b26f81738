import type { AdminAction, AdminCalls } from '../contract/admin-calls.js';
import type { Call } from './call.js';
import { readSubjectId } from './read-subject-id.js';

/** How each call of the administration is authorised and asked of the ledger. */
export const adminAnswers: { readonly [A in AdminAction]: (call: Call) => Promise<AdminCalls[A]['answer']> } = {
  standing_at: async ({ segment, query: { at, asOf, locale }, permit }) => {
    const subjectId = readSubjectId(segment);
    const moment = { ...(at === undefined ? {} : { at }), ...(asOf === undefined ? {} : { asOf }) };
    return (await permit([subjectId])).standing(subjectId, locale, moment);
  },
};
