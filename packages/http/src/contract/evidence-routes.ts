import type { EvidenceAction, EvidenceCalls } from './evidence-calls.js';
import type { Route } from './routes.js';

/** The routes of files. `keep_evidence` writes. Whoever may write down answers may still not read recordings: ask `authorize` for each. */
export const evidenceRoutes = {
  keep_evidence: { method: 'POST', path: '/subjects/:subjectId/evidence', query: [] },
  evidence: { method: 'GET', path: '/subjects/:subjectId/evidence/:hash', query: [] },
} as const satisfies { readonly [A in EvidenceAction]: Route<EvidenceCalls[A]> };
