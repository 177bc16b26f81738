import type { RetentionCase, RetentionChoice } from '../../model/retention.js';
import { nowFor } from '../append.js';
import { personStateOf } from '../removing/person-state-of.js';
import { requests } from '../requests/requests.js';
import type { Session } from '../session.js';
import { isPastItsTime } from './is-past-its-time.js';
import { type Kept, keepOf } from './keep-of.js';

/** How the ids begin of what a run does: by them it knows whom it has taken away itself. */
const OURS = 'retention-';

/** A case, and the person that it is about. */
export interface FoundCase extends RetentionCase {
  readonly kept: Kept;
  /** Of the call that removes them, or has. */
  readonly id: string;
}

/** What is due of one person; nothing of whom somebody has removed or erased, and of whom a hold or a restriction stands. */
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
  if (isPastItsTime(log, now)) return { subjectId, ended: [], action: 'purge', kept, id: '' };
  const { state, removed } = personStateOf(subjectId, log.entries, now);
  const isOurs = choice === 'erase' && state === 'removed' && removed?.id.startsWith(OURS) === true;
  if (mayKeep.until !== 'no_ground' || (state !== 'active' && !isOurs)) return undefined;
  const id = removed && isOurs ? removed.id : OURS + context.ids();
  const asked = await requests(session).requestsOf(subjectId);
  // The erasure that a run has begun itself is gone on with.
  const isOpen = asked.some((request) => request.state === 'open' && !request.id.endsWith(`.${id}`));
  return { subjectId, ended: mayKeep.ended, action: isOpen ? 'wait' : choice, kept, id };
}
