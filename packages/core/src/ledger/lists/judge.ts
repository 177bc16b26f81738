import type { Instant } from '../../canonical/instant.js';
import type { ListMember, ListQuery } from '../../model/contact-list.js';
import { foldSubject } from '../../status/fold-subject.js';
import { gate } from '../../status/gate.js';
import type { PolicyTimeline } from '../../status/policy-timeline.js';
import { nowFor } from '../append.js';
import { assertIds } from '../assert-ids.js';
import { readMany } from '../read-many.js';
import type { Session } from '../session.js';
import { addressLogs } from './address-logs.js';
import type { Judged } from './list-of.js';
import { markOf } from './mark-of.js';

/**
 * Asks the gate about at most 1000 people: two reads of the store, however many they are, and one more for each step that merged
 * people lead on.
 * @param at what held then. @default now
 */
export async function judge(
  session: Session,
  query: ListQuery,
  members: readonly ListMember[],
  at?: Instant,
): Promise<{ readonly judged: readonly Judged[]; readonly timeline: PolicyTimeline }> {
  const { context, tenant, ready } = session;
  const ids = members.map(({ subjectId }) => subjectId);
  assertIds(ids, '/members', '/subjectId');
  await ready();
  const { timeline } = await context.registry.load(tenant);
  const logs = await readMany(context, tenant, ids, { at });
  const onAddresses = await addressLogs(session, members);
  const isEnforced = context.enforcement(query.purposeId) === 'enforce';
  const judged = members.map(async (member, index): Promise<Judged> => {
    const entries = logs[index]?.entries ?? [];
    const fold = foldSubject(entries, at ?? nowFor(context, entries));
    const known = onAddresses[index];
    const { to } = member;
    const onAddress = known && foldSubject(known, fold.at);
    const answer = gate(fold, timeline, { ...query, ...(to === undefined ? {} : { to }), onAddress }, isEnforced);
    return { member, answer, mark: answer.allowed ? await markOf(context, query, member.subjectId, to) : undefined };
  });
  return { judged: await Promise.all(judged), timeline };
}
