import type { Actor } from '../model/actor.js';
import type { LoggedEvent } from '../model/logged-event.js';

/** A log as an actor may see it: people read what was said about them, not which member of staff wrote it down. */
export function seenBy(actor: Actor, entries: readonly LoggedEvent[]): readonly LoggedEvent[] {
  if (actor.type !== 'person') return entries;
  return entries.map((entry) => {
    const { event, envelope } = entry;
    if (typeof envelope !== 'object' || event === 'unreadable' || event.recordedBy === 'person') return entry;
    const {
      recordedBy: _by,
      withWhom: _with,
      sentence: _sentence,
      other: _other,
      settles: _settles,
      ...rest
    } = envelope;
    return { ...entry, envelope: rest };
  });
}
