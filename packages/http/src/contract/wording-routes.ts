import type { Route } from './routes.js';
import type { WordingCalls } from './wording-calls.js';

/** The routes of drafts and publishing: part of the administration. */
export const wordingRoutes = {
  draft: { method: 'GET', path: '/policies/:policyId/draft', query: [] },
  save_draft: { method: 'POST', path: '/policies/:policyId/draft/saves', query: [] },
  submit_draft: { method: 'POST', path: '/policies/:policyId/draft/submissions', query: [] },
  review_draft: { method: 'POST', path: '/policies/:policyId/draft/reviews', query: [] },
  publish_draft: { method: 'POST', path: '/policies/:policyId/draft/publications', query: [] },
  discard_draft: { method: 'POST', path: '/policies/:policyId/draft/ends', query: [] },
  publication_impact: { method: 'POST', path: '/policies/:policyId/impact', query: [] },
  version_changes: { method: 'GET', path: '/policies/:policyId/changes', query: ['from', 'to'] },
} as const satisfies { readonly [A in keyof WordingCalls]: Route<WordingCalls[A]> };
