import type { LoggedEvent } from '../model/logged-event.js';
import type { LedgerContext } from './ledger-context.js';
import { linkOf } from './merging/link-of.js';
import { openLog } from './open-log.js';
import { readLogs } from './read-log.js';
import { trustedEntries } from './trusted-entries.js';
import { verifyLog } from './verify-log.js';

/** A checked log, and whose it is: another one's than was asked for, where that person was merged. */
export interface FoundLog {
  readonly subjectId: string;
  readonly entries: readonly LoggedEvent[];
}

/**
 * The logs of many people, in the order asked. Each is read and checked once, however often it is asked about, and those of merged
 * people are followed to the surviving ones', a step of all of them at a time. What is not as it was written leads nowhere: it is
 * answered from itself, which shuts the gate.
 * @param moment as it was at that instant, and as it was believed then
 */
export async function readMany(
  { store, crypto }: Pick<LedgerContext, 'store' | 'crypto'>,
  tenant: string,
  subjectIds: readonly string[],
  { at, asOf }: { readonly at?: string | undefined; readonly asOf?: string | undefined } = {},
): Promise<readonly FoundLog[]> {
  const read = new Map<string, readonly LoggedEvent[]>();
  const ways = new Map(subjectIds.map((id) => [id, [id]]));
  let next = [...ways.keys()];
  while (next.length > 0) {
    const pages = await readLogs(
      store,
      next.map((subject) => ({ tenant, subject })),
    );
    await Promise.all(
      pages.map(async (page, index) => {
        const subject = next[index] ?? '';
        const { broken } = await verifyLog(crypto, subject, page);
        read.set(subject, trustedEntries(openLog(page).entries, broken));
      }),
    );
    for (const way of ways.values()) follow(way, read, at, asOf);
    next = [...new Set([...ways.values()].flatMap((way) => way.at(-1) ?? []))].filter((id) => !read.has(id));
  }
  return subjectIds.map((id) => {
    const subjectId = ways.get(id)?.at(-1) ?? id;
    return { subjectId, entries: read.get(subjectId) ?? [] };
  });
}

/** Goes on from log to log as far as they have been read. A circle ends where it began. */
function follow(
  way: string[],
  read: ReadonlyMap<string, readonly LoggedEvent[]>,
  at: string | undefined,
  asOf: string | undefined,
): void {
  for (;;) {
    const entries = read.get(way.at(-1) ?? '');
    if (!entries || entries.some(({ event }) => event === 'unreadable')) return;
    const into = linkOf(entries, at, asOf)?.into;
    if (into === undefined || into === null) return;
    if (way.includes(into)) {
      way.splice(1);
      return;
    }
    way.push(into);
  }
}
