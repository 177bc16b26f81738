import type { LoggedEvent } from '../../model/logged-event.js';

/** Who has come into a log and not left it again. */
export function arrivedIn(entries: readonly LoggedEvent[]): readonly string[] {
  const there = new Set<string>();
  for (const { event, envelope } of entries) {
    if (event === 'unreadable' || !('side' in event) || event.side !== 'from') continue;
    const name = typeof envelope === 'object' ? envelope.other : undefined;
    if (name === undefined) continue;
    if (event.kind === 'merged') there.add(name);
    else there.delete(name);
  }
  return [...there];
}
