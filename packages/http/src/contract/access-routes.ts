import type { AccessCalls } from './access-calls.js';
import type { Route } from './routes.js';

/** The routes of what is held of one person, among those of the data-protection desk. */
export const accessRoutes = {
  everything_held: { method: 'POST', path: '/subjects/:subjectId/held', query: [] },
  looked_at: { method: 'GET', path: '/subjects/:subjectId/looks', query: [] },
  access_statement: { method: 'POST', path: '/subjects/:subjectId/statements', query: [] },
  hand_over_statement: { method: 'POST', path: '/subjects/:subjectId/statements/hand-overs', query: [] },
} as const satisfies { readonly [A in keyof AccessCalls]: Route<AccessCalls[A]> };
