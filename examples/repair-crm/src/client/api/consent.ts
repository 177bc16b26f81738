import { createClient } from '@unticked/http/client';

/** The ledger behind the shop's server, as the counter uses it. */
export const backend = createClient({ baseUrl: '/api/consent' });
