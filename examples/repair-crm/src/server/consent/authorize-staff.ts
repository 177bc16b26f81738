import type { IncomingMessage } from 'node:http';
import { type AuthorizeCall, authorizeStaffForEverySubject, isAdminAction } from '@unticked/http/server';
import type { Staff } from '../../shared/staff.js';
import { sessionToken } from '../http/session-cookie.js';
import type { Tables } from '../tables/open-tables.js';

/** What a clerk needs of the administration while a customer is there, also to know whether a link will come; the rest is for managers. */
const atTheCounter: ReadonlySet<string> = new Set([
  'standing_at',
  'profiles',
  'link_profile',
  'unlink_profile',
  'by_source',
  'post_state',
  'record_wording',
  'needs_a_look',
]);

/** Who writes a text, who reviews it and who publishes it are three; the manager writes too. */
const withTexts: Readonly<Record<Staff['role'], ReadonlySet<string>>> = {
  clerk: new Set(['draft', 'version_changes', 'save_draft', 'submit_draft']),
  officer: new Set(['draft', 'version_changes', 'publication_impact', 'review_draft']),
  manager: new Set(),
};

/** The shop's own rows become one with the log: these go by its own routes alone. */
const byTheShop: ReadonlySet<string> = new Set(['merge', 'split']);

/** Who of the staff may do what, and only to customers that the shop has. */
export const authorizeStaff =
  ({ customers, sessions }: Pick<Tables, 'customers' | 'sessions'>) =>
  (call: AuthorizeCall<IncomingMessage>): boolean => {
    if (call.subjectId !== undefined && !customers.has(call.subjectId)) return false;
    const staff = call.host && sessions.staffOf(sessionToken(call.host) ?? '');
    // All that is kept of somebody leaves the shop by those who answer for it.
    if (call.action === 'record') return staff?.role === 'officer' || staff?.role === 'manager';
    if (!isAdminAction(call.action)) return authorizeStaffForEverySubject(call);
    if (byTheShop.has(call.action)) return false;
    if (staff?.role === 'manager') return call.action !== 'review_draft';
    return staff !== undefined && (atTheCounter.has(call.action) || withTexts[staff.role].has(call.action));
  };
