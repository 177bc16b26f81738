import type { HistoryEntry, RecordsBackend } from '@unticked/core';
import { ConsentReceipt } from './consent-receipt.js';

export interface EntryReceiptProps {
  readonly entry: HistoryEntry;
  readonly subjectId: string;
  /** Where receipts are: `createRecordsClient(…)`, or `createRecordsBackend(ledger)`. */
  readonly records: RecordsBackend;
}

/**
 * The receipt of what the person said in one entry; nothing where the controller said it. In the log:
 * `<ConsentHistory detail={(entry) => <EntryReceipt entry={entry} … />} />`.
 */
export function EntryReceipt({ entry, subjectId, records }: EntryReceiptProps) {
  if (entry.about !== 'answer') return null;
  return <ConsentReceipt subjectId={subjectId} submissionId={entry.submissionId} records={records} sentence="saved" />;
}
