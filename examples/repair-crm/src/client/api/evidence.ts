import { createEvidenceClient } from '@unticked/http/client';

/** Where scans and recordings are. */
export const evidence = createEvidenceClient({ baseUrl: '/api/consent' });
