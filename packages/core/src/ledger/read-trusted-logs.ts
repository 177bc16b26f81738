import type { LoggedEvent } from '../model/logged-event.js';
import type { LogRef } from './consent-store.js';
import type { LedgerContext } from './ledger-context.js';
import { openLog } from './open-log.js';
import { readLogs } from './read-log.js';
import { trustedEntries } from './trusted-entries.js';
import { verifyLog } from './verify-log.js';

/** Many logs, checked, by their subject: each is read once, however often it is asked for. At most 1000. */
export async function readTrustedLogs(
  { store, crypto }: Pick<LedgerContext, 'store' | 'crypto'>,
  refs: readonly LogRef[],
): Promise<ReadonlyMap<string, readonly LoggedEvent[]>> {
  const bySubject = new Map(refs.map((ref) => [ref.subject, ref]));
  if (bySubject.size === 0) return new Map();
  const pages = await readLogs(store, [...bySubject.values()]);
  const read = [...bySubject.keys()].map(async (subject, index) => {
    const page = pages[index];
    if (!page) return [subject, []] as const;
    const { broken } = await verifyLog(crypto, subject, page);
    return [subject, trustedEntries(openLog(page).entries, broken)] as const;
  });
  return new Map(await Promise.all(read));
}
