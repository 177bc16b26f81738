import type { RectificationCalls } from './rectification-calls.js';
import type { Route } from './routes.js';

/** The routes of what a person says is wrong, among those of the data-protection desk. */
export const rectificationRoutes = {
  rectifications: { method: 'GET', path: '/subjects/:subjectId/rectifications', query: [] },
  begin_rectification: { method: 'POST', path: '/subjects/:subjectId/rectifications/openings', query: [] },
  go_on_rectifying: { method: 'POST', path: '/subjects/:subjectId/rectifications/tries', query: [] },
  take_rectification_step: { method: 'POST', path: '/subjects/:subjectId/rectifications/steps', query: [] },
} as const satisfies { readonly [A in keyof RectificationCalls]: Route<RectificationCalls[A]> };
