import { addDuration } from '../../canonical/duration.js';
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
      const isDue = so.state === 'active' && kept.decide(entries, now).until === 'no_ground';
      if (!isDue) return 'unchanged';
      const recoverUntil = addDuration(now, session.context.recoverableFor);
      return { event: { kind: 'removed', recoverUntil }, envelope: { reason: call.reason } };
    },
    'listed',
  );
  return state === 'removed' ? 'removed' : 'stands';
}
