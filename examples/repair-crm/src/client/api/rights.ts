import { createRightsClient } from '@unticked/http/client';

/** What customers ask for about their data, and what becomes of it. */
export const rights = createRightsClient({ baseUrl: '/api/consent' });
