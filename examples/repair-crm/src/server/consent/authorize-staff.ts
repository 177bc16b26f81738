import type { IncomingMessage } from 'node:http';
import { exportRoutes, rightsRoutes } from '@unticked/http/contract';
import { type AuthorizeCall, authorizeStaffForEverySubject, isAdminAction } from '@unticked/http/server';
import type { Staff } from '../../shared/staff.js';
import { sessionToken } from '../http/session-cookie.js';
import type { Shop } from '../shop.js';

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
  'keep_tasks_of',
  'name_ground',
]);

/** Of these lists are also customers who were erased: what is left of them is due one day too. Data protection sees them, the manager runs. */
const ofRetention: ReadonlySet<string> = new Set(['retention_state', 'retention_due', 'run_retention', 'keep_tasks']);

/** The data-protection officer is part of everything that is about protecting data (GDPR Art. 38(1)), and of telling the authority (Art. 39). */
const ofBreaches: ReadonlySet<string> = new Set([
  'breach_plan',
  'save_breach_plan',
  'open_breach',
  'take_breach_step',
  'breach',
  'breaches',
  'count_affected',
]);

/** Who writes a text, who reviews it and who publishes it are three; the manager writes too. */
const withTexts: Readonly<Record<Staff['role'], ReadonlySet<string>>> = {
  clerk: new Set(['draft', 'version_changes', 'save_draft', 'submit_draft']),
  officer: new Set(['draft', 'version_changes', 'publication_impact', 'review_draft']),
  manager: new Set(),
};

/** The shop's own rows become one with the log: these go by its own routes alone. */
const byTheShop: ReadonlySet<string> = new Set(['merge', 'split']);

/** Of the data-protection desk: a clerk takes a request in, takes a customer off every list, and sees that data is not used. What holds and erases is for others. */
const rightsOfClerks: ReadonlySet<string> = new Set([
  'open_request',
  'person_state',
  'requests_of',
  'remove',
  'restrict',
]);

/** A clerk brings back whom they removed themselves. */
async function isOwnMistake({ ledger }: Pick<Shop, 'ledger'>, { actor, subjectId }: AuthorizeCall): Promise<boolean> {
  if (subjectId === undefined) return false;
  const { removed } = await ledger.as(actor).personState(subjectId);
  return removed?.by?.id === actor.id;
}

/** Also of a customer who was erased: what was done is still to be shown. */
async function isOrWasOurs(
  shop: Pick<Shop, 'tables' | 'ledger'>,
  { actor, subjectId }: AuthorizeCall,
): Promise<boolean> {
  if (subjectId === undefined || shop.tables.customers.has(subjectId)) return true;
  return (await shop.ledger.as(actor).personState(subjectId)).state !== 'unknown';
}

async function authorizeRights(
  shop: Pick<Shop, 'tables' | 'ledger'>,
  call: AuthorizeCall,
  staff: Staff,
): Promise<boolean> {
  if (!(await isOrWasOurs(shop, call))) return false;
  if (staff.role !== 'clerk') return true;
  return call.action === 'restore' ? isOwnMistake(shop, call) : rightsOfClerks.has(call.action);
}

/** Who of the staff may do what, and only to customers that the shop has. */
export const authorizeStaff =
  (shop: Pick<Shop, 'tables' | 'ledger'>) =>
  async (call: AuthorizeCall<IncomingMessage>): Promise<boolean> => {
    const { customers, sessions } = shop.tables;
    const staff = call.host && sessions.staffOf(sessionToken(call.host) ?? '');
    const isOfficer = staff?.role === 'officer';
    const answersForData = isOfficer || staff?.role === 'manager';
    if (ofRetention.has(call.action))
      return answersForData && !(isOfficer && call.action === 'run_retention') && isOrWasOurs(shop, call);
    if (ofBreaches.has(call.action)) return answersForData;
    if (Object.hasOwn(rightsRoutes, call.action) || Object.hasOwn(exportRoutes, call.action))
      return staff !== undefined && authorizeRights(shop, call, staff);
    if (call.subjectId !== undefined && !customers.has(call.subjectId)) return false;
    // What is kept leaves the shop by those who answer for it.
    if (call.action === 'record' || call.action === 'audit') return answersForData;
    if (!isAdminAction(call.action)) return authorizeStaffForEverySubject(call);
    if (byTheShop.has(call.action)) return false;
    if (staff?.role === 'manager') return call.action !== 'review_draft';
    return staff !== undefined && (atTheCounter.has(call.action) || withTexts[staff.role].has(call.action));
  };
