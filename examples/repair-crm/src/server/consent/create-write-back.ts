import type { CellStanding, LedgerFactory } from '@unticked/core';
import { triStateField } from '@unticked/core/exchange';
import { createTurns } from '../create-turns.js';
import type { Tables } from '../tables/open-tables.js';

/** How many customers the ledger is asked about at once. */
const AT_ONCE = 500;

/** The shop had this column before it had a ledger: `g`, `r`, or empty. */
const field = triStateField({ agreed: 'g', refused: 'r', nothing: '' }, { system: 'repair-crm', field: 'marketing' });

/** One field for all advertising: it says yes only where every way of it is allowed. */
function columnOf(cells: readonly CellStanding[]): string {
  const choices = cells.map(({ purposeId, channel }) => ({ purposeId, channel }));
  const [record] = choices.length === 0 ? [] : field.write(cells, { fields: { marketing: choices } }).records;
  return String(record?.marketing ?? '');
}

/** Keeps the shop's own column as the ledger has it. */
export interface WriteBack {
  /** Something changed for this customer; the column follows in a moment. */
  readonly changed: (customerId: string) => void;
  /** Asks about everybody, for what was missed while the process was gone, and for what ended by itself. @returns how many were wrong */
  readonly reconcile: () => Promise<number>;
  /** Resolves when all that was heard of is written. */
  readonly settled: () => Promise<void>;
}

/** @param ledger is asked only once something changed, so it may be made with `changed` as its hook */
export function createWriteBack(tables: Tables, ledger: () => LedgerFactory): WriteBack {
  const write = async (ids: readonly string[]): Promise<number> => {
    const standings = await ledger().as({ type: 'system', id: 'repair-crm' }).standings(ids);
    let wrong = 0;
    for (const { subjectId, pills } of standings) {
      const cells = pills.filter(({ topic }) => topic === 'marketing').flatMap((pill) => pill.cells);
      if (tables.customers.setMarketing(subjectId, columnOf(cells))) wrong += 1;
    }
    return wrong;
  };
  const turns = createTurns();
  return {
    changed: (customerId) => {
      turns.take(() => write([customerId])).catch((error: unknown) => console.error('writing back:', error));
    },
    reconcile: async () => {
      const ids = tables.customers.ids();
      let wrong = 0;
      for (let from = 0; from < ids.length; from += AT_ONCE)
        wrong += await turns.take(() => write(ids.slice(from, from + AT_ONCE)));
      return wrong;
    },
    settled: turns.settled,
  };
}
