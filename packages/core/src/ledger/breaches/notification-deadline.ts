import { addDuration } from '../../canonical/duration.js';
import type { Instant } from '../../canonical/instant.js';

/**
 * Until when the authority is to be told: 72 hours after we became aware (GDPR Art. 33(1)), counted from the very minute, through
 * nights, weekends, holidays and changes of the clock. Regulation (EEC, Euratom) 1182/71 would leave out the hour in which it
 * happened (Art. 3(1)) and, at the end, moves no period in hours (Art. 3(4)): to count plainly is the stricter reading.
 */
export const notificationDeadline = (awareAt: Instant): Instant => addDuration(awareAt, 'PT72H');
