import type { SqliteDriver } from '@unticked/store-sqlite';

/** Everything that `work` writes, or nothing. */
export function inTransaction<T>(db: SqliteDriver, work: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    db.exec('ROLLBACK');
    throw error;
  }
}
