import { addDuration } from '../../canonical/duration.js';
import type { Instant } from '../../canonical/instant.js';
import { changeState } from '../removing/change-state.js';
import type { Session } from '../session.js';
import type { FoundCase } from './retention-case.js';

/** Takes a person off every list, unless a ground has come since they were found: that is decided with the write itself. */
export async function removeDue(session: Session, { subjectId, id, kept }: FoundCase): Promise<'removed' | 'stands'> {
  const call = { subjectId, id, reason: 'GDPR Art. 5(1)(e)' };
  const { state } = await changeState(
    session,
    call,
    (so, now, entries) => {
      const { until, ended } = kept.decide(entries, now);
      if (so.state !== 'active' || until !== 'no_ground') return 'unchanged';
      const recoverUntil = addDuration(now, session.context.recoverableFor);
      const dueSince = (ended[0]?.until ?? 'never') as Instant | 'never'; // what has ended has an end
      return { event: { kind: 'removed', recoverUntil, dueSince }, envelope: { reason: call.reason } };
    },
    'listed',
  );
  return state === 'removed' ? 'removed' : 'stands';
}
