import type { LoggedEvent } from '../model/logged-event.js';
import type { LogRef } from './consent-store.js';
import type { LedgerContext } from './ledger-context.js';
import { type OpenLog, openLog } from './open-log.js';
import { readLog } from './read-log.js';
import { trustedEntries } from './trusted-entries.js';
import { verifyLog } from './verify-log.js';

/** A log of which `entries` are only what may be believed; what is stored says which submissions were seen. */
export interface TrustedLog extends OpenLog {
  readonly stored: readonly LoggedEvent[];
}

/** A whole log, checked: whatever is decided or answered from it rests on entries that are as they were written. */
export async function readTrusted(
  { store, crypto }: Pick<LedgerContext, 'store' | 'crypto'>,
  ref: LogRef,
): Promise<TrustedLog> {
  const page = await readLog(store, ref);
  const { broken } = await verifyLog(crypto, ref.subject, page);
  const log = openLog(page);
  return { ...log, stored: log.entries, entries: trustedEntries(log.entries, broken) };
}
