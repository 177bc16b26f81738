import type { DataSet } from '../../model/data-source.js';
import { logPages } from '../log-pages.js';
import { saysOfJoining } from '../merging/says-of-joining.js';
import { openLog } from '../open-log.js';
import { readKept } from '../read-kept.js';
import { logsThrough } from '../removing/logs-through.js';
import type { Session } from '../session.js';
import { type LedgerItem, type LedgerSetId, ledgerItems } from './ledger-items.js';
import { type LedgerOutline, ledgerOutline } from './ledger-outline.js';
import { logOutline } from './log-outline.js';

/** How many entries are held in memory at once. */
const PAGE = 200;

/** A set of the ledger's that is read from its logs whenever it is asked for. */
export interface OpenedSet extends Omit<DataSet, 'items'> {
  /** From the first on, some at a time: what the logs had when they were opened. */
  readonly items: () => AsyncIterable<readonly LedgerItem[]>;
}

/** The same as `LedgerData`, of which nothing is in memory yet. */
export interface OpenedLedgerData extends Omit<LedgerOutline, 'sets'> {
  readonly sets: readonly OpenedSet[];
}

/** See `Access.openLedgerData`. */
export async function openLedgerData({ context, tenant }: Session, subjectId: string): Promise<OpenedLedgerData> {
  const read = async (subject: string) => {
    const outline = logOutline(subject);
    const log = await readKept(context, { tenant, subject }, (entry) => {
      outline.see(entry);
      return saysOfJoining(entry);
    });
    return { ...log, ...outline.told() };
  };
  const opened = new Map<string, ReturnType<typeof read>>();
  // The way to a log and the way back from it meet the same ones.
  const once = (subject: string): ReturnType<typeof read> => {
    const log = opened.get(subject) ?? read(subject);
    opened.set(subject, log);
    return log;
  };
  const logs = await logsThrough(once, subjectId);
  const { sets, ...rest } = ledgerOutline(subjectId, logs, context.keepProof?.words);
  async function* itemsOf(id: LedgerSetId): AsyncGenerator<readonly LedgerItem[]> {
    for (const { subject, head } of logs)
      for await (const page of logPages(context.store, { tenant, subject }, { limit: PAGE, upTo: head.seq })) {
        const items = openLog(page).entries.flatMap((entry) => ledgerItems(subject, entry));
        const mine = items.flatMap(([set, item]) => (set === id ? [item] : []));
        if (mine.length > 0) yield mine;
      }
  }
  return { ...rest, sets: sets.map((set) => ({ ...set, items: () => itemsOf(set.id) })) };
}
