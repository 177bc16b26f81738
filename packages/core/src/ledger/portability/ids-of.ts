import type { LoggedEvent } from '../../model/logged-event.js';
import { logPages } from '../log-pages.js';
import { arrivedIn } from '../merging/arrived-in.js';
import { linkOf } from '../merging/link-of.js';
import { saysOfJoining } from '../merging/says-of-joining.js';
import { openLog } from '../open-log.js';
import type { Session } from '../session.js';

/** What a log of any length says of becoming one with others, as it is stored: nothing else of it is kept. */
async function joins({ context: { store }, tenant }: Session, subject: string): Promise<readonly LoggedEvent[]> {
  const found: LoggedEvent[] = [];
  for await (const page of logPages(store, { tenant, subject }))
    found.push(...openLog(page).entries.filter(saysOfJoining));
  return found;
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
