import { openSqlite, type SqliteDriver } from '@unticked/store-sqlite';
import { migrate } from './migrate.js';

/** Opens the shop's own tables; consent is in a file of its own beside them. */
export async function openCrmDatabase(path: string): Promise<SqliteDriver> {
  const db = await openSqlite(path);
  db.exec('PRAGMA journal_mode = WAL');
  db.exec('PRAGMA synchronous = FULL');
  db.exec('PRAGMA foreign_keys = ON');
  // What is deleted is overwritten, so that an erased customer is in no byte of the file.
  db.exec('PRAGMA secure_delete = ON');
  db.exec('PRAGMA busy_timeout = 2000');
  migrate(db);
  return db;
}
