import { createRecordsClient } from '@unticked/http/client';

/** Where receipts and records are. */
export const records = createRecordsClient({ baseUrl: '/api/consent' });
