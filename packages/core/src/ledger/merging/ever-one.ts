import type { LoggedEvent } from '../../model/logged-event.js';
import type { LedgerContext } from '../ledger-context.js';
import { openLog } from '../open-log.js';
import { readLog } from '../read-log.js';

/**
 * What is stored of a person and of all who were ever one with them, also of those who are two again: what was put for the one
 * while they were one may be named by the other.
 */
export async function everOne(
  { store }: Pick<LedgerContext, 'store'>,
  tenant: string,
  subjectId: string,
): Promise<ReadonlyMap<string, readonly LoggedEvent[]>> {
  const logs = new Map<string, readonly LoggedEvent[]>();
  const names = [subjectId];
  for (let subject = names.shift(); subject !== undefined; subject = names.shift()) {
    if (logs.has(subject)) continue;
    const { entries } = openLog(await readLog(store, { tenant, subject }));
    logs.set(subject, entries);
    for (const { event, envelope } of entries)
      if (event !== 'unreadable' && 'side' in event && typeof envelope === 'object' && envelope.other !== undefined)
        names.push(envelope.other);
  }
  return logs;
}
