import { addDuration } from '../../canonical/duration.js';
import type { Instant } from '../../canonical/instant.js';
import type { RetentionCase } from '../../model/retention.js';

/** From then on somebody should have seen to it. */
const GRACE = 'P1M';

/** Since when something is due, and how urgent that makes it. @param since when the last ground ended; nothing where there never was one */
export const dueSince = (since: Instant | undefined, now: Instant): Pick<RetentionCase, 'since' | 'urgency'> =>
  since === undefined
    ? { since: 'never', urgency: 'due' }
    : { since, urgency: addDuration(since, GRACE) < now ? 'overdue' : 'due' };
