import type { Instant } from '../../canonical/instant.js';
import type { RetentionCase, RetentionChoice } from '../../model/retention.js';
import { nowFor } from '../append.js';
import { personStateOf } from '../removing/person-state-of.js';
import { requests } from '../requests/requests.js';
import type { Session } from '../session.js';
import { dueSince } from './due-since.js';
import { type Kept, keepOf } from './keep-of.js';
import { proofPastItsTime } from './proof-past-its-time.js';

/** How the ids begin of what a run does: by them it knows whom it has taken away itself. */
const OURS = 'retention-';
/** A case, and the person that it is about. */
export interface FoundCase extends RetentionCase {
  readonly kept: Kept;
  /** Of the call that removes them, or has. */
  readonly id: string;
}

/** What is due of one person; nothing of whom somebody has removed or erased, or whom a ground keeps. */
export async function retentionCase(
  session: Session,
  subjectId: string,
  choice: RetentionChoice,
): Promise<FoundCase | undefined> {
  const { context, tenant } = session;
  const kept = await keepOf(context, tenant, subjectId);
  const { log, mayKeep } = kept;
  // Who has become another is looked at as that one.
  if (log.subject !== subjectId) return undefined;
  const now = nowFor(context, log.entries);
  const proof = await proofPastItsTime(session, log, now);
  if (proof) {
    const isOpen = proof.asked.some((request) => request.state === 'open');
    const action = isOpen ? 'wait' : 'purge';
    return { subjectId, about: 'proof', ended: [], ...dueSince(proof.until, now), action, kept, id: '' };
  }
  const { state, removed, restricted } = personStateOf(subjectId, log.entries, now);
  const isOurs = choice === 'erase' && state === 'removed' && removed?.id.startsWith(OURS) === true;
  const isStopped = state === 'held' || state === 'restricted' || (isOurs && restricted !== undefined);
  const isKept = mayKeep.grounds.length > 0 || (mayKeep.until !== 'no_ground' && mayKeep.holds.length === 0);
  if (isKept || (state !== 'active' && !isStopped && !isOurs)) return undefined;
  const id = removed && isOurs ? removed.id : OURS + context.ids();
  const { ended } = mayKeep;
  const since = ended[0]?.until as Instant | undefined; // what has ended has an end
  const found = { subjectId, about: 'data', ended, ...dueSince(since, now), kept, id } as const;
  if (isStopped) return { ...found, action: 'held' };
  const asked = await requests(session).requestsOf(subjectId);
  // The erasure that a run has begun itself is gone on with.
  const isOpen = asked.some((request) => request.state === 'open' && !request.id.endsWith(`.${id}`));
  return { ...found, action: isOpen ? 'wait' : choice };
}
