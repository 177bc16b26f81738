import type { RecordAction, RecordCalls } from './record-calls.js';
import type { Route } from './routes.js';

/** The routes of receipts and records. None writes. */
export const recordRoutes = {
  receipt: { method: 'POST', path: '/subjects/:subjectId/receipts', query: [] },
  receipt_keys: { method: 'GET', path: '/receipt-keys', query: [] },
  record: { method: 'GET', path: '/subjects/:subjectId/record', query: ['locale'] },
} as const satisfies { readonly [A in RecordAction]: Route<RecordCalls[A]> };
