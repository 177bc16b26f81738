import type { Route } from './routes.js';
import type { UnknownWordingCalls } from './unknown-wording-calls.js';

export const unknownWordingRoutes = {
  record_wording: { method: 'POST', path: '/subjects/:subjectId/unknown-wordings', query: [] },
  confirm_wording: { method: 'POST', path: '/subjects/:subjectId/wording-confirmations', query: [] },
  turn_down_wording: { method: 'POST', path: '/subjects/:subjectId/wording-refusals', query: [] },
  needs_a_look: { method: 'POST', path: '/needs-a-look', query: [] },
} as const satisfies { readonly [A in keyof UnknownWordingCalls]: Route<UnknownWordingCalls[A]> };
