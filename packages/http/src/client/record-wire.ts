import type { RecordCalls } from '../contract/record-calls.js';
import { recordRoutes } from '../contract/record-routes.js';
import type { Wire } from './wire.js';

/** The calls about receipts and records. None writes. */
export const recordWire: Wire<RecordCalls> = {
  routes: recordRoutes,
  writing: new Set(),
  shapes: {
    receipt: ({ receipt, entries }) => typeof receipt === 'string' && Array.isArray(entries),
    receipt_keys: ({ keys }) => Array.isArray(keys),
    record: ({ cells, entries }) => Array.isArray(cells) && Array.isArray(entries),
  },
};
