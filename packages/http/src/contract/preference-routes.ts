import type { PreferenceAction, PreferenceCalls } from './preference-calls.js';
import type { Route } from './routes.js';

/** The routes of the preference page and of the status message. */
export const preferenceRoutes = {
  preferences: { method: 'POST', path: '/preferences', query: [] },
  preferences_submit: { method: 'POST', path: '/preferences/submissions', query: [] },
  preferences_stop: { method: 'POST', path: '/preferences/stops', query: [] },
  request_code: { method: 'POST', path: '/preferences/codes', query: [] },
  enter_code: { method: 'POST', path: '/preferences/grants', query: [] },
  held: { method: 'POST', path: '/preferences/held', query: [] },
  unsubscribe: { method: 'POST', path: '/unsubscribe/:token', query: [] },
  own_preferences: { method: 'GET', path: '/subjects/:subjectId/preferences', query: ['locale'] },
  own_preferences_submit: { method: 'POST', path: '/subjects/:subjectId/preferences/submissions', query: [] },
  own_preferences_stop: { method: 'POST', path: '/subjects/:subjectId/preferences/stops', query: [] },
  status_message: { method: 'GET', path: '/subjects/:subjectId/status-message', query: ['locale'] },
  send_status: { method: 'POST', path: '/subjects/:subjectId/status-messages', query: [] },
} as const satisfies { readonly [A in PreferenceAction]: Route<PreferenceCalls[A]> };
