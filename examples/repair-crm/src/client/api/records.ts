import { createRecordsClient } from '@unticked/http/client';

/** Where receipts and records are. */
export const records = createRecordsClient({ baseUrl: '/api/consent' });

/** The same for a customer who is signed in to their own page. */
export const ownRecords = createRecordsClient({ baseUrl: '/api/me/consent' });
