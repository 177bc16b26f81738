import type { ConsentAdmin, Merged, Split } from '@unticked/core';
import { createAdminClient } from '@unticked/http/client';
import { request } from './request.js';

const ledger = createAdminClient({ baseUrl: '/api/consent' });

/** The administration, where a merge and a split go by the shop's own server, which has rows of its own to make one. */
export const admin: ConsentAdmin = {
  ...ledger,
  subject: (id) => ({
    ...ledger.subject(id),
    merge: (input) => request<Merged>('POST', `/api/customers/${id}/merge`, input),
    split: (input) => request<Split>('POST', `/api/customers/${id}/split`, input),
  }),
};
