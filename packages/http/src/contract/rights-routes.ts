import { accessRoutes } from './access-routes.js';
import { rectificationRoutes } from './rectification-routes.js';
import type { RightsAction, RightsCalls } from './rights-calls.js';
import type { Route } from './routes.js';

/** The routes of the data-protection desk. No preset lets anybody in: the host says who may what. */
export const rightsRoutes = {
  person_state: { method: 'GET', path: '/subjects/:subjectId/state', query: [] },
  hold: { method: 'POST', path: '/subjects/:subjectId/holds', query: [] },
  release: { method: 'POST', path: '/subjects/:subjectId/hold-ends', query: [] },
  restrict: { method: 'POST', path: '/subjects/:subjectId/restrictions', query: [] },
  lift_restriction: { method: 'POST', path: '/subjects/:subjectId/restriction-ends', query: [] },
  remove: { method: 'POST', path: '/subjects/:subjectId/removals', query: [] },
  restore: { method: 'POST', path: '/subjects/:subjectId/removal-ends', query: [] },
  requests_of: { method: 'GET', path: '/subjects/:subjectId/rights-requests', query: [] },
  open_request: { method: 'POST', path: '/subjects/:subjectId/rights-requests/openings', query: [] },
  erasure_plan: { method: 'GET', path: '/subjects/:subjectId/erasure-plan', query: [] },
  begin_erasure: { method: 'POST', path: '/subjects/:subjectId/erasures', query: [] },
  requests: { method: 'POST', path: '/rights-requests', query: [] },
  request: { method: 'POST', path: '/rights-requests/one', query: [] },
  take_request_step: { method: 'POST', path: '/rights-requests/steps', query: [] },
  go_on_erasing: { method: 'POST', path: '/erasures/tries', query: [] },
  erasure_certificate: { method: 'POST', path: '/erasures/certificate', query: [] },
  persons_in: { method: 'POST', path: '/person-states', query: [] },
  processing_record: { method: 'GET', path: '/processing-record', query: ['locale'] },
  ...accessRoutes,
  ...rectificationRoutes,
} as const satisfies { readonly [A in RightsAction]: Route<RightsCalls[A]> };
