import { ConsentError } from '@unticked/core';
import { column } from './column.js';
import { type Connection, createConnection } from './connection.js';
import { migrate } from './migrate.js';
import type { SqliteDriver } from './sqlite-driver.js';

/** Waiting inside SQLite stops the whole process, so only this long is waited there; the rest is waited outside. In ms. */
const BUSY_TIMEOUT = 5;

/** Sets up a driver that has just been opened, and brings its file to the newest schema. */
export function prepareConnection(driver: SqliteDriver): Connection {
  const connection = createConnection(driver);
  // First of all, since each of the others may find the file locked.
  connection.exec(`pragma busy_timeout = ${BUSY_TIMEOUT}`);
  const [mode] = connection.all('pragma journal_mode = wal');
  // Some network disks cannot have it, nor can a database in memory; then nothing that the store declares would be true.
  if (column.text(mode, 'journal_mode') !== 'wal') {
    throw new ConsentError('unsupported', { params: { reason: 'no_wal' } });
  }
  connection.exec('pragma synchronous = full');
  connection.exec('pragma secure_delete = on');
  migrate(connection);
  // A killed process, or a sync that failed, leaves commits in the log that can be read and may not be on the disk. Whoever reads
  // one here may answer "recorded" for it, so it is brought there first; a disk that still fails then makes opening fail.
  connection.all('pragma wal_checkpoint(passive)');
  return connection;
}
