import type { RecordAction, RecordCalls } from '../contract/record-calls.js';
import type { Call } from './call.js';
import { readMembers } from './read-members.js';
import { readSubjectId } from './read-subject-id.js';
import { readText } from './read-text.js';

/** How each call about receipts and records is authorised and asked of the ledger. */
export const recordAnswers: { readonly [A in RecordAction]: (call: Call) => Promise<RecordCalls[A]['answer']> } = {
  receipt: async ({ segment, body, permit }) => {
    const subjectId = readSubjectId(segment);
    const ledger = await permit([subjectId]);
    const members = readMembers(await body(), ['submissionId']);
    return ledger.receipt({ subjectId, submissionId: readText(members, 'submissionId', /^[\w.:-]{1,128}$/) });
  },
  receipt_keys: async ({ permit }) => (await permit([undefined])).receiptKeys(),
  record: async ({ segment, query, permit }) => {
    const subjectId = readSubjectId(segment);
    const { locale } = query;
    return (await permit([subjectId])).personRecord({ subjectId, ...(locale === undefined ? {} : { locale }) });
  },
};
