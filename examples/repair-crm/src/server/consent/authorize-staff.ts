import type { IncomingMessage } from 'node:http';
import { type AuthorizeCall, authorizeStaffForEverySubject, isAdminAction } from '@unticked/http/server';
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
]);

/** Who of the staff may do what, and only to customers that the shop has. */
export const authorizeStaff =
  ({ customers, sessions }: Pick<Tables, 'customers' | 'sessions'>) =>
  (call: AuthorizeCall<IncomingMessage>): boolean => {
    if (call.subjectId !== undefined && !customers.has(call.subjectId)) return false;
    if (!isAdminAction(call.action)) return authorizeStaffForEverySubject(call);
    const staff = call.host && sessions.staffOf(sessionToken(call.host) ?? '');
    return staff?.role === 'manager' || (staff !== undefined && atTheCounter.has(call.action));
  };
