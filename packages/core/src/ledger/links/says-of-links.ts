import type { LoggedEvent } from '../../model/logged-event.js';
import { saysOfJoining } from '../merging/says-of-joining.js';

/** Whether the person is there, and what ends their links. */
const kinds: ReadonlySet<string> = new Set(['links_revoked', 'erased', 'removed', 'restored']);

/** How many answers since an erasure are kept. One says that the person is back, unless a split took it away with others. */
const SINCE = 1000;

/**
 * For one reading of a log from its first entry on: whether an entry decides that a link still leads to its person. Of answers only
 * some behind an erasure are needed, which show that somebody begins anew; without them the link is shut.
 */
export function saysOfLinks(): (entry: LoggedEvent) => boolean {
  let [isErased, since] = [false, 0];
  return (entry) => {
    const { event } = entry;
    if (event === 'unreadable') return false;
    isErased ||= event.kind === 'erased';
    if (saysOfJoining(entry) || kinds.has(event.kind)) return true;
    if (!isErased || !('presentationId' in event) || since === SINCE) return false;
    since += 1;
    return true;
  };
}
