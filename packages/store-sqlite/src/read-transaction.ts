import type { Connection } from './connection.js';

/** Runs several reads on one snapshot. */
export function readTransaction<T>(connection: Connection, work: () => T): T {
  connection.exec('begin');
  try {
    return work();
  } finally {
    // Nothing was written, so this only lets the snapshot go.
    connection.exec('rollback');
  }
}
