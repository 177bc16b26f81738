import { createInventoryClient } from '@unticked/http/client';

/** Where data is, for anybody. */
export const inventory = createInventoryClient({ baseUrl: '/api/consent' });
