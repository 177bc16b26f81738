import { addDuration } from '../canonical/duration.js';
import type { Purpose } from '../model/policy.js';
import type { Cell } from './cell.js';

/**
 * Whether a yes is so near its end that its policy has the person reminded, and lets them renew it. A guardian's is not: the
 * child cannot renew it by a link, and is asked anew.
 */
export function endsSoon(purpose: Purpose, { status, grant }: Cell, at: string): boolean {
  if (purpose.kind !== 'consent' || purpose.remindBefore === undefined || status !== 'given' || !grant) return false;
  return grant.until !== 'none' && grant.child === null && addDuration(at, purpose.remindBefore) >= grant.until;
}
