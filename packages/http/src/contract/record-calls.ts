import type { PersonRecord, ReceiptFile, ReceiptKey } from '@unticked/core';
import type { LocaleQuery } from './calls.js';

/** The submission is in the body, so that no id of one reaches a list of visited addresses. */
export interface ReceiptBody {
  readonly submissionId: string;
}

/** What is asked about receipts and records. Nothing of it writes. */
export interface RecordCalls {
  /** The signed receipt of a submission, with the entries and wordings it was given for. */
  readonly receipt: { readonly body: ReceiptBody; readonly answer: ReceiptFile };
  /** The public keys that receipts are checked with, retired ones too. */
  readonly receipt_keys: { readonly answer: { readonly keys: readonly ReceiptKey[] } };
  /** Everything that is recorded of one person, to be written in a published format. */
  readonly record: { readonly query: LocaleQuery; readonly answer: PersonRecord };
}

export type RecordAction = keyof RecordCalls;
