import type { LoggedEvent } from '../model/logged-event.js';
import type { LogRef } from './consent-store.js';
import type { LedgerContext } from './ledger-context.js';
import { linkOf } from './merging/link-of.js';
import { type OpenLog, openLog } from './open-log.js';
import { readLog } from './read-log.js';
import { trustedEntries } from './trusted-entries.js';
import { verifyLog } from './verify-log.js';

/** A log of which `entries` are only what may be believed; what is stored says which submissions were seen. */
export interface TrustedLog extends OpenLog {
  readonly stored: readonly LoggedEvent[];
  /** Whose log it is: another one's than was asked for, where that person was merged. */
  readonly ref: LogRef;
  /** Ids of the logs that led here. */
  readonly via: readonly string[];
}

export type ReadContext = Pick<LedgerContext, 'store' | 'crypto'>;

/** The log under this very id, checked, wherever it leads. */
export async function readOwn({ store, crypto }: ReadContext, ref: LogRef): Promise<TrustedLog> {
  const page = await readLog(store, ref);
  const { broken } = await verifyLog(crypto, ref.subject, page);
  const log = openLog(page);
  return { ...log, stored: log.entries, entries: trustedEntries(log.entries, broken), ref, via: [] };
}

/**
 * A whole log, checked: whatever is decided or answered from it rests on entries that are as they were written. For a person who
 * was merged it is the surviving one's: what is said of one is said of both.
 * @param read one log, wherever it leads. @default whole
 */
export async function readTrusted(
  context: ReadContext,
  ref: LogRef,
  read: (context: ReadContext, ref: LogRef) => Promise<TrustedLog> = readOwn,
): Promise<TrustedLog> {
  const own = await read(context, ref);
  const passed = new Set([ref.subject]);
  const via: string[] = [];
  let log = own;
  for (;;) {
    const into = linkOf(log.entries)?.into;
    if (into === undefined || into === null) return { ...log, via };
    // No call makes a circle; where one was written all the same, the log that was asked for says that it is shut.
    if (passed.has(into)) return own;
    passed.add(into);
    via.push(log.logId ?? '');
    log = await read(context, { ...ref, subject: into });
  }
}
