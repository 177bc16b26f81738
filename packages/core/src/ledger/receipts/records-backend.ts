import type { PersonRecord } from '../../model/person-record.js';
import type { ReceiptFile, ReceiptKey } from '../../model/receipt.js';
import type { CallOptions } from '../backend.js';

/** What one person may keep and take with them. */
export interface SubjectRecords {
  /** The signed receipt of a submission, with what it was given for. @throws `not_found`, `unsupported` where none are signed */
  receipt(submissionId: string, options?: CallOptions): Promise<ReceiptFile>;
  /** Everything that is recorded, to be written in a published format. */
  record(question?: { readonly locale?: string }, options?: CallOptions): Promise<PersonRecord>;
}

/** Receipts and records to be downloaded: a port of its own, so that who offers none does not load it. Every failure is a `ConsentError`. */
export interface RecordsBackend {
  subject(subjectId: string): SubjectRecords;
  /** The public keys that receipts are checked with. @throws `unsupported` where none are signed */
  receiptKeys(options?: CallOptions): Promise<{ readonly keys: readonly ReceiptKey[] }>;
}
