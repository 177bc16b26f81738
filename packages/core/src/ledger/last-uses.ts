import type { Instant } from '../canonical/instant.js';
import type { LoggedEvent } from '../model/logged-event.js';

/** By seq of what allowed it: when the person was last written to. @param by uses recorded later are left out */
export function lastUses(log: readonly LoggedEvent[], by?: string): ReadonlyMap<number, Instant> {
  const uses = new Map<number, Instant>();
  for (const { event } of log) {
    if (event === 'unreadable' || event.kind !== 'contacted' || event.decidedBy === undefined) continue;
    if (event.observed === undefined && (by === undefined || event.recordedAt <= by))
      uses.set(event.decidedBy, event.recordedAt);
  }
  return uses;
}
