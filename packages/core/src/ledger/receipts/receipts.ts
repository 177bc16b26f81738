import { ConsentError } from '../../errors/consent-error.js';
import type { ReceiptFile, ReceiptKey } from '../../model/receipt.js';
import { assertSubjectId } from '../../model/subject-id.js';
import type { Session } from '../session.js';
import { receiptFile } from './receipt-file.js';

/** Signed receipts. Need `signer` of `createLedger`. */
export interface Receipts {
  /**
   * The receipt of a submission, an old one too, with the entries and wordings it was given for. It says nothing of anybody by name.
   * @throws `not_found` for a submission that wrote nothing; `tampered` where an entry is not as it was written; `unsupported`
   */
  receipt(question: { readonly subjectId: string; readonly submissionId: string }): Promise<ReceiptFile>;
  /** The public keys that receipts are checked with, retired ones too. @throws `unsupported` */
  receiptKeys(): Promise<{ readonly keys: readonly ReceiptKey[] }>;
}

export const receipts = (session: Session): Receipts => ({
  receipt: async ({ subjectId, submissionId }) => {
    assertSubjectId(subjectId);
    await session.ready();
    return receiptFile(session, subjectId, submissionId);
  },
  receiptKeys: async () => {
    const { signer } = session.context;
    if (!signer) throw new ConsentError('unsupported', { params: { option: 'signer' } });
    return { keys: signer.keys };
  },
});
