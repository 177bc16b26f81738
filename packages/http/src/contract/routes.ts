import type { Action, Calls } from './calls.js';

/** Where a call is found. `query` lists the only parameters it takes; any other is refused. */
export interface Route<Call> {
  readonly method: 'GET' | 'POST';
  /** Below the base path; `:subjectId` and `:hash` stand for one segment. */
  readonly path: string;
  readonly query: Call extends { readonly query: infer Query } ? readonly (keyof Query & string)[] : readonly [];
}

/** The routes of the counter and of the person. `submit`, `stop`, `confirm` and `resend` write. */
export const routes = {
  form: { method: 'GET', path: '/form', query: ['purposes', 'locale', 'labelLocale', 'audience'] },
  subject_form: {
    method: 'GET',
    path: '/subjects/:subjectId/form',
    query: ['purposes', 'locale', 'labelLocale', 'audience'],
  },
  standing: { method: 'GET', path: '/subjects/:subjectId/standing', query: ['locale'] },
  history: { method: 'GET', path: '/subjects/:subjectId/history', query: ['before', 'limit', 'locale'] },
  submit: { method: 'POST', path: '/subjects/:subjectId/submissions', query: ['subject'] },
  stop: { method: 'POST', path: '/subjects/:subjectId/stops', query: [] },
  confirm: { method: 'POST', path: '/confirmations', query: [] },
  resend: { method: 'POST', path: '/subjects/:subjectId/confirmations', query: [] },
  standings: { method: 'POST', path: '/standings', query: [] },
  may_contact: { method: 'POST', path: '/may-contact', query: [] },
  may_ask: { method: 'POST', path: '/may-ask', query: [] },
  notice: { method: 'GET', path: '/notices/:hash', query: [] },
} as const satisfies { readonly [A in Action]: Route<Calls[A]> };
