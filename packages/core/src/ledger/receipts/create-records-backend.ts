import type { Ledger } from '../ledger.js';
import type { RecordsBackend } from './records-backend.js';

/** Receipts and records of a ledger in the same process: in stories, in tests, in applications without a server. */
export const createRecordsBackend = (
  ledger: Pick<Ledger, 'receipt' | 'receiptKeys' | 'personRecord'>,
): RecordsBackend => ({
  subject: (subjectId) => ({
    receipt: (submissionId) => ledger.receipt({ subjectId, submissionId }),
    record: (question = {}) => ledger.personRecord({ ...question, subjectId }),
  }),
  receiptKeys: () => ledger.receiptKeys(),
});
