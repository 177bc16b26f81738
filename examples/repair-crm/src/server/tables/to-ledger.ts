import type { Actor, Channel, Measure } from '@unticked/core';
import type { SqliteDriver } from '@unticked/store-sqlite';
import { query, run } from '../db/query.js';

/** What is still to be handed to the ledger. */
export type LedgerWork =
  | {
      readonly kind: 'submission';
      readonly submission: unknown;
      readonly isNew: boolean;
      /** As they were when it was said: an edit may come before the ledger has it. */
      readonly contactPoints: Readonly<Partial<Record<Channel, string>>>;
    }
  | { readonly kind: 'measures'; readonly measures: readonly Measure[] }
  /** This customer went into another. */
  | { readonly kind: 'merge'; readonly into: string; readonly reason: string }
  | { readonly kind: 'split'; readonly into: string; readonly reason: string };

export interface WaitingWork {
  readonly id: string;
  readonly customerId: string;
  readonly actor: Actor;
  readonly work: LedgerWork;
}

interface Row {
  readonly id: string;
  readonly customer_id: string;
  readonly actor: string;
  readonly work: string;
}

/**
 * Written in the same transaction as the customer it belongs to, and taken out once the ledger has it. If the process dies in
 * between, the next start hands it over; the id of its own makes sure that it counts once.
 */
export function createToLedger(db: SqliteDriver, now: () => Date) {
  return {
    add: ({ id, customerId, actor, work }: WaitingWork): void =>
      run(
        db,
        'INSERT OR IGNORE INTO to_ledger (id, customer_id, actor, work, created_at) VALUES (?, ?, ?, ?, ?)',
        ...[id, customerId, JSON.stringify(actor), JSON.stringify(work), now().toISOString()],
      ),
    remove: (id: string): void => run(db, 'DELETE FROM to_ledger WHERE id = ?', id),
    /** Oldest first. */
    waitingOf: (customerId: string): readonly WaitingWork[] =>
      query<Row>(
        db,
        'SELECT id, customer_id, actor, work FROM to_ledger WHERE customer_id = ? ORDER BY rowid',
        customerId,
      ).map((row) => ({
        id: row.id,
        customerId: row.customer_id,
        actor: JSON.parse(row.actor) as Actor, // written by `add`
        work: JSON.parse(row.work) as LedgerWork, // written by `add`
      })),
    customersWaiting: (): readonly string[] =>
      query<{ id: string }>(db, 'SELECT customer_id AS id FROM to_ledger GROUP BY customer_id ORDER BY min(rowid)').map(
        ({ id }) => id,
      ),
  };
}
