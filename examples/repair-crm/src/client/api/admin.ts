import { createAdminClient } from '@unticked/http/client';

/** What staff do beyond the counter. */
export const admin = createAdminClient({ baseUrl: '/api/consent' });
