import { invalidAt } from '../errors/invalid-at.js';

// `.` and `..` mean a place in a path of their own, so no URL could name such a person.
const shape = /^(?!\.{1,2}$)[A-Za-z0-9_.:-]{1,128}$/;

/** The reserved log of published policies. Reserved ids start with `~`, which no caller can write. */
export const POLICY_LOG = '~policy';

/** The reserved log of the drafts of one policy. */
export const draftLog = (policyId: string): string => `~draft:${policyId}`;

/** The reserved log of an address, by a keyed hash of it: nobody reads the address back. */
export const addressLog = (hash: string): string => `~address:${hash}`;

/** The reserved log of a call, an order or a campaign, by a keyed hash of its name. */
export const sourceLog = (hash: string): string => `~source:${hash}`;

/** The reserved log of one link, by the digest of its token. */
export const linkLog = (link: string): string => `~link:${link}`;

/** The reserved log of the runs of one month, `YYYY-MM`: a log for each, so that none grows without end. */
export const dueLog = (month: string): string => `~due:${month}`;

/** The reserved log of what was taken away in a month, `YYYY-MM`, since nothing keeps it any more. */
export const retentionLog = (month: string): string => `~retention:${month}`;

/** The reserved log of the links that were made for a person in a month, `YYYY-MM`; no id has a `~` in it. Without a month, how all of them begin. */
export const linksLog = (subjectId: string, month = ''): string => `~links:${subjectId}~${month}`;

/** The reserved log of who looked at all that is held of a person in a month, `YYYY-MM`. Without a month, how all of them begin. */
export const looksLog = (subjectId: string, month = ''): string => `~looks:${subjectId}~${month}`;

/** The reserved log of who was removed or held on a day, `YYYY-MM-DD`. */
export const statesLog = (day: string): string => `~states:${day}`;

/** The reserved log of what a person asked for, by its id. */
export const requestLog = (request: string): string => `~request:${request}`;

/** The reserved log of how far an import is, by the id of its batch. Without one, how all of them begin. */
export const importLog = (batch = ''): string => `~import:${batch}`;

/** The reserved log of a breach or a drill, by its id. */
export const breachLog = (breach: string): string => `~breach:${breach}`;

/** The reserved log of the plan for a breach. */
export const BREACH_PLAN_LOG = '~breach-plan';

/** True for the app's own opaque ids. */
export const isSubjectId = (id: unknown): id is string => typeof id === 'string' && shape.test(id);

/** @throws `invalid` unless the id is 1 to 128 of `A-Z a-z 0-9 _ . : -` and more than dots; e-mail addresses and phone numbers with `+` or `@` never are. */
export function assertSubjectId(id: unknown, path = '/subjectId'): asserts id is string {
  if (!isSubjectId(id)) throw invalidAt('bad_subject_id', path);
}
