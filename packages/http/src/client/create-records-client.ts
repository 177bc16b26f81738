import type { RecordsBackend } from '@unticked/core';
import type { ClientOptions } from './client-options.js';
import { createSender } from './create-sender.js';
import { recordWire } from './record-wire.js';

/** Receipts and records over HTTP, at the same base URL as the backend. It fails as `createClient` does. */
export function createRecordsClient(options: ClientOptions): RecordsBackend {
  const send = createSender(options, recordWire);
  return {
    subject: (subjectId) => ({
      receipt: (submissionId, { signal } = {}) => send('receipt', { subjectId, body: { submissionId }, signal }),
      record: (query = {}, { signal } = {}) => send('record', { subjectId, query, signal }),
    }),
    receiptKeys: ({ signal } = {}) => send('receipt_keys', { signal }),
  };
}
