import type { LoggedEvent } from '../../model/logged-event.js';
import { arrivedIn } from '../merging/arrived-in.js';
import { linkOf } from '../merging/link-of.js';
import { openLog } from '../open-log.js';
import type { Session } from '../session.js';

/** How many entries are held in memory at once. */
const PAGE = 1000;

/** What a log of any length says of becoming one with others: read in pages, and nothing else of it is kept. */
async function joins({ context: { store }, tenant }: Session, subject: string): Promise<readonly LoggedEvent[]> {
  const found: LoggedEvent[] = [];
  for (let after = 0; ; ) {
    const page = await store.read({ tenant, subject }, { after, limit: PAGE });
    found.push(...openLog(page).entries.filter(({ event }) => event !== 'unreadable' && 'side' in event));
    after += page.entries.length;
    if (page.entries.length === 0 || after >= page.head.seq) return found;
  }
}

/** See `Portability.idsOf`. */
export async function idsOf(session: Session, subjectId: string): Promise<readonly string[]> {
  const ids = new Set([subjectId]);
  let log = await joins(session, subjectId);
  for (let into = linkOf(log)?.into; into !== undefined && into !== null && !ids.has(into); into = linkOf(log)?.into) {
    ids.add(into);
    log = await joins(session, into);
  }
  const names = [...arrivedIn(log)];
  for (let name = names.shift(); name !== undefined; name = names.shift()) {
    if (ids.has(name)) continue;
    const other = await joins(session, name);
    // A merge that was cut off has led nobody here yet.
    if (!linkOf(other)) continue;
    ids.add(name);
    names.push(...arrivedIn(other));
  }
  return [...ids];
}
