import { ConsentError } from '@unticked/core';
import type { Connection } from './connection.js';
import { sqliteErrorKind } from './sqlite-error-kind.js';

const rollBack = (connection: Connection): void => {
  try {
    connection.exec('rollback');
  } catch {
    // SQLite has rolled back by itself after most failures of the disk, and then says that there is no transaction.
  }
};

/**
 * Runs `work` in one write transaction. IMMEDIATE takes the lock at once, so nothing that was read can be outdated when it writes.
 * @throws what `work` or SQLite throws, when certainly nothing was written; `indefinite` when COMMIT itself failed, since a commit
 *   that reported an I/O error can still be there after a crash.
 */
export function writeTransaction<T>(connection: Connection, work: () => T): T {
  connection.exec('begin immediate');
  let result: T;
  try {
    result = work();
  } catch (error) {
    rollBack(connection);
    throw error;
  }
  try {
    connection.exec('commit');
  } catch (cause) {
    rollBack(connection);
    const kind = sqliteErrorKind(cause);
    if (kind === 'busy' || kind === 'full') throw cause;
    throw new ConsentError('indefinite', { cause });
  }
  return result;
}
