import { earlier, type Instant } from '../canonical/instant.js';
import type { ChildFact } from '../model/child-fact.js';

/** When a yes ends by itself; `null` for one that does not. */
export function grantEnd({
  until,
  child,
}: {
  readonly until: Instant | 'none';
  readonly child: ChildFact | null;
}): Instant | null {
  const end = until === 'none' ? null : until;
  if (child?.atMajority !== 'ask_again') return end;
  return end === null ? child.until : earlier(end, child.until);
}
