import { addDuration } from '../../canonical/duration.js';
import type { Instant } from '../../canonical/instant.js';

/**
 * Before when a request has to be answered: the end of the day one month after it came, or three where it was extended (GDPR
 * Art. 12(3)). Days are those of UTC; a weekend or a holiday at the end is not looked at, which is the stricter reading.
 */
export const dueBy = (receivedOn: string, term: 'one_month' | 'extended'): Instant =>
  addDuration(addDuration(`${receivedOn}T00:00:00.000Z`, term === 'extended' ? 'P3M' : 'P1M'), 'P1D');
