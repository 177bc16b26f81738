import { earlier, type Instant } from '../canonical/instant.js';
import type { Grant } from './cell.js';

/** When a yes ends by itself; `null` for one that does not. */
export function grantEnd({ until, child }: Pick<Grant, 'until' | 'child'>): Instant | null {
  const end = until === 'none' ? null : until;
  if (child?.atMajority !== 'ask_again') return end;
  return end === null ? child.until : earlier(end, child.until);
}
