import type { DataSet } from '../../model/data-source.js';
import { logsToErase } from '../removing/logs-to-erase.js';
import type { Session } from '../session.js';
import { ledgerItems } from './ledger-items.js';
import { type LedgerOutline, ledgerOutline } from './ledger-outline.js';
import { logOutline } from './log-outline.js';

/** What the ledger itself holds of a person, each set in the order of writing. */
export interface LedgerData extends Omit<LedgerOutline, 'sets'> {
  readonly sets: readonly DataSet[];
}

/** See `Access.ledgerData`. */
export async function ledgerData({ context, tenant }: Session, subjectId: string): Promise<LedgerData> {
  const logs = await logsToErase(context, tenant, subjectId);
  const outlines = logs.map(({ subject, stored, entries }) => {
    const outline = logOutline(subject);
    for (const entry of stored) outline.see(entry);
    return { ...outline.told(), entries };
  });
  const { sets, ...rest } = ledgerOutline(subjectId, outlines, context.keepProof?.words);
  const items = logs.flatMap(({ subject, stored }) => stored.flatMap((entry) => ledgerItems(subject, entry)));
  const itemsOf = (id: string) => items.flatMap(([set, item]) => (set === id ? [item] : []));
  return { ...rest, sets: sets.map((set) => ({ ...set, items: itemsOf(set.id) })) };
}
