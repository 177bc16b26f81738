import type { Instant } from '../../canonical/instant.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import type { RetentionCase } from '../../model/retention.js';
import { arrivedIn } from '../merging/arrived-in.js';
import { readPerson } from '../merging/read-persons.js';
import { versionsIn } from '../policy-registry.js';
import { personStateOf } from '../removing/person-state-of.js';
import { requests } from '../requests/requests.js';
import type { Session } from '../session.js';
import { decideKeep } from './decide-keep.js';
import { dueSince } from './due-since.js';
import { isPastItsTime } from './is-past-its-time.js';
import { readAnchors } from './read-anchors.js';

/** An instant, and what was known of it: nothing that was recorded at `before` or later. */
export interface AsKnown {
  readonly at: Instant;
  readonly before: Instant;
}

const isBefore =
  (before: Instant) =>
  ({ event }: LoggedEvent): boolean =>
    event === 'unreadable' || event.recordedAt < before;

/** Of whom a run took away since then: when the last ground had ended. Nobody else's records say it any more. */
const takenSince = (later: readonly LoggedEvent[]): Instant | 'never' | undefined =>
  later.flatMap(({ event }) => (event !== 'unreadable' && 'dueSince' in event ? (event.dueSince ?? []) : [])).at(0);

const wasErased = (later: readonly LoggedEvent[]): boolean =>
  later.some(({ event }) => event !== 'unreadable' && event.kind === 'erased' && event.redacts === 'all');

/** With those who had become one with them by then. */
async function subjectsAt(
  { context, tenant }: Session,
  subjectId: string,
  known: readonly LoggedEvent[],
  before: Instant,
) {
  const subjects = new Set([subjectId]);
  const names = [...arrivedIn(known)];
  for (let name = names.shift(); name !== undefined; name = names.shift()) {
    if (subjects.has(name)) continue;
    subjects.add(name);
    names.push(...arrivedIn((await readPerson(context, tenant, name)).stored.filter(isBefore(before))));
  }
  return [...subjects];
}

async function askedFor(session: Session, subjectId: string, before: Instant): Promise<boolean> {
  const asked = await requests(session).requestsOf(subjectId);
  const ends: ReadonlySet<string> = new Set(['fulfilled', 'refused', 'taken_back']);
  return asked.some(({ steps }) => {
    const taken = steps.filter((step) => step.at < before);
    return taken.length > 0 && !taken.some(({ step }) => ends.has(step));
  });
}

/**
 * What was due of one person at an instant, by what was known then; nothing of whom a ground kept, or who was removed, erased
 * or had become another. Of somebody who was erased since, and by no run, the host's records say nothing any more: what they would be
 * asked for counts as open.
 */
export async function retentionAt(
  session: Session,
  subjectId: string,
  { at, before }: AsKnown,
): Promise<RetentionCase | undefined> {
  const { context, tenant } = session;
  const { entries, stored, broken } = await readPerson(context, tenant, subjectId);
  const known = entries.filter(isBefore(before));
  const later = entries.filter((entry) => !isBefore(before)(entry));
  const found = { subjectId, ended: [] } as const;
  const { state, erased } = personStateOf(subjectId, known, at);
  if (erased && isPastItsTime({ subject: subjectId, entries: known, broken }, at)) {
    const action = (await askedFor(session, subjectId, before)) ? 'wait' : 'purge';
    return { ...found, about: 'proof', ...dueSince(erased.kept.until, at), action };
  }
  if (state !== 'active' && state !== 'held' && state !== 'restricted') return undefined;
  const stop = async (): Promise<RetentionCase['action']> => {
    if (state !== 'active') return 'held';
    return (await askedFor(session, subjectId, before)) ? 'wait' : 'list';
  };
  const taken = takenSince(later);
  if (taken !== undefined && (taken === 'never' || taken <= at)) {
    const since = taken === 'never' ? undefined : taken;
    return { ...found, about: 'data', ...dueSince(since, at), action: await stop() };
  }
  const person = {
    tenant,
    subjectId,
    subjects: await subjectsAt(session, subjectId, stored.filter(isBefore(before)), before),
    at,
  };
  const anchors = wasErased(later) ? {} : await readAnchors(context, person);
  const { timeline } = await context.registry.loadWith(tenant, versionsIn(known));
  const { grounds, ended, until, holds } = decideKeep({ subjectId, entries: known, timeline, anchors, at });
  if (grounds.length > 0 || (until !== 'no_ground' && holds.length === 0)) return undefined;
  const since = ended[0]?.until as Instant | undefined; // what has ended has an end
  return { subjectId, about: 'data', ended, ...dueSince(since, at), action: await stop() };
}
