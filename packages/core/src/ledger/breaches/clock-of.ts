import { type Instant, toMilliseconds } from '../../canonical/instant.js';
import type { Breach, BreachTold, NotificationClock } from '../../model/breach-state.js';
import { notificationDeadline } from './notification-deadline.js';

const MINUTE = 60_000;

type Case = Pick<Breach, 'role' | 'risk' | 'awareAt' | 'at'> & { readonly told: readonly BreachTold[] };

/** When the authority was first told; none where it was not. */
export const authorityToldAt = (told: readonly BreachTold[]): Instant | undefined =>
  told
    .flatMap(({ whom, at }) => (whom === 'authority' ? at : []))
    .sort()
    .at(0);

function stateOf({ risk, told, at }: Case, deadline: Instant): NotificationClock['state'] {
  const first = authorityToldAt(told);
  if (first !== undefined) return first > deadline ? 'told_late' : 'told_in_time';
  if (risk === 'unlikely') return 'not_needed';
  return at > deadline ? 'overdue' : 'running';
}

/** The 72 hours as they stand. The first phase counts: what is not known then is said later (GDPR Art. 33(4)). */
export function clockOf(breach: Case): NotificationClock | null {
  if (breach.role === 'processor') return null;
  const deadline = notificationDeadline(breach.awareAt);
  const minutesLeft = Math.floor((toMilliseconds(deadline) - toMilliseconds(breach.at)) / MINUTE);
  return { deadline, minutesLeft, state: stateOf(breach, deadline) };
}
