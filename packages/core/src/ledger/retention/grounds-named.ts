import type { GroundNamedEvent } from '../../model/event.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import type { KeepGround } from '../../model/retention.js';

/** The entries by which somebody named a ground; what was named before an erasure went with it. */
export function namings(entries: readonly LoggedEvent[]): readonly GroundNamedEvent[] {
  const erased = entries.findLastIndex(
    ({ event }) => event !== 'unreadable' && event.kind === 'erased' && event.redacts === 'all',
  );
  return entries
    .slice(erased + 1)
    .flatMap(({ event }) => (event !== 'unreadable' && event.kind === 'ground_named' ? event : []));
}

/** The grounds that somebody named for a person; of one purpose the last counts. */
export function groundsNamed(entries: readonly LoggedEvent[]): readonly KeepGround[] {
  const last = new Map(namings(entries).map((event) => [event.purposeId, event]));
  return [...last.values()].map(({ purposeId, ground, norm, until }) => ({
    purposeId,
    ground,
    ...(norm === undefined ? {} : { norm }),
    until,
  }));
}
