import type { SqliteDriver } from '@unticked/store-sqlite';
import { inTransaction } from '../db/in-transaction.js';
import { query, run } from '../db/query.js';

/** Every table that names a customer, those first that point at others. */
const tables = [
  ['moved_orders', 'from_id'],
  ['orders', 'customer_id'],
  ['outbox', 'customer_id'],
  ['portal_codes', 'customer_id'],
  ['portal_sessions', 'customer_id'],
  ['observed', 'customer_id'],
  ['to_ledger', 'customer_id'],
] as const;

/** The end of what the shop's own tables hold of a customer. */
export function createErasing(db: SqliteDriver) {
  const eraseOne = (id: string): void => {
    run(db, 'DELETE FROM moved_orders WHERE order_id IN (SELECT id FROM orders WHERE customer_id = ?)', id);
    for (const [table, column] of tables) run(db, `DELETE FROM ${table} WHERE ${column} = ?`, id);
    run(db, 'UPDATE invoices SET customer_id = NULL WHERE customer_id = ?', id);
    run(db, 'UPDATE customers SET merged_into = NULL WHERE merged_into = ?', id);
  };

  return {
    /**
     * Everything of these customers but their invoices, which keep number, day and amount and say no more whose they are. Then the log
     * beside the file is emptied, where deleted text may still stand.
     * @throws Error while somebody reads an older moment: to be tried again
     */
    erase(ids: readonly string[]): void {
      inTransaction(db, () => {
        run(
          db,
          `INSERT INTO settings (key, value) SELECT 'last_number', max(number) FROM customers WHERE true
           ON CONFLICT (key) DO UPDATE SET value = max(CAST(value AS INTEGER), CAST(excluded.value AS INTEGER))`,
        );
        for (const id of ids) eraseOne(id);
        for (const id of ids) run(db, 'DELETE FROM customers WHERE id = ?', id);
      });
      const [row] = query<{ busy: number }>(db, 'PRAGMA wal_checkpoint(TRUNCATE)');
      if (row?.busy !== 0) throw new Error('somebody reads an older moment of the shop');
    },
  };
}
