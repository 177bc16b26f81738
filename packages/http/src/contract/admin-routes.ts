import type { AdminAction, AdminCalls } from './admin-calls.js';
import type { Route } from './routes.js';
import { wordingRoutes } from './wording-routes.js';

/** The routes of the administration. No preset lets anybody in: the host says who may what. */
export const adminRoutes = {
  ...wordingRoutes,
  import_page: { method: 'POST', path: '/imports/pages', query: [] },
  legacy_texts: { method: 'GET', path: '/legacy-texts', query: [] },
  register_legacy_text: { method: 'POST', path: '/legacy-texts/registrations', query: [] },
  readiness: { method: 'GET', path: '/readiness', query: [] },
  standing_at: { method: 'GET', path: '/subjects/:subjectId/standing-at', query: ['at', 'asOf', 'locale'] },
  profiles: { method: 'GET', path: '/subjects/:subjectId/profiles', query: ['locale'] },
  link_profile: { method: 'POST', path: '/subjects/:subjectId/profile-links', query: [] },
  unlink_profile: { method: 'POST', path: '/subjects/:subjectId/profile-ends', query: [] },
  filter_list: { method: 'POST', path: '/lists/filter', query: [] },
  walk_list: { method: 'POST', path: '/lists/walk', query: [] },
  left_of_list: { method: 'POST', path: '/lists/left', query: [] },
  count_statuses: { method: 'POST', path: '/counts', query: [] },
  by_source: { method: 'POST', path: '/by-source', query: [] },
  merge_preview: { method: 'POST', path: '/subjects/:subjectId/merge-preview', query: [] },
  merge: { method: 'POST', path: '/subjects/:subjectId/merge', query: [] },
  split: { method: 'POST', path: '/subjects/:subjectId/split', query: [] },
  post_state: { method: 'GET', path: '/post', query: [] },
  run_due: { method: 'POST', path: '/post/runs', query: [] },
  address_blocks: { method: 'POST', path: '/addresses/blocks', query: [] },
  measure_address: { method: 'POST', path: '/addresses/measures', query: [] },
  record_wording: { method: 'POST', path: '/subjects/:subjectId/unknown-wordings', query: [] },
  confirm_wording: { method: 'POST', path: '/subjects/:subjectId/wording-confirmations', query: [] },
  turn_down_wording: { method: 'POST', path: '/subjects/:subjectId/wording-refusals', query: [] },
  breach_plan: { method: 'GET', path: '/breaches/plan', query: [] },
  save_breach_plan: { method: 'POST', path: '/breaches/plan/saves', query: [] },
  open_breach: { method: 'POST', path: '/breaches/openings', query: [] },
  take_breach_step: { method: 'POST', path: '/breaches/steps', query: [] },
  breach: { method: 'POST', path: '/breaches/one', query: [] },
  breaches: { method: 'POST', path: '/breaches', query: [] },
  count_affected: { method: 'POST', path: '/breaches/affected', query: [] },
  needs_a_look: { method: 'POST', path: '/needs-a-look', query: [] },
} as const satisfies { readonly [A in AdminAction]: Route<AdminCalls[A]> };
