import { ConsentError } from '@unticked/core';
import { column } from './column.js';
import { isSoundVersion } from './is-sound-version.js';
import { openBetterSqlite } from './open-better-sqlite.js';
import { openNodeSqlite } from './open-node-sqlite.js';
import type { SqliteDriver } from './sqlite-driver.js';

/**
 * Opens an SQLite file with `node:sqlite` where Node has a sound one, else with `better-sqlite3` if it is installed.
 * @throws `unsupported` where neither is there.
 */
export async function openSqlite(path: string): Promise<SqliteDriver> {
  for (const open of [openNodeSqlite, openBetterSqlite]) {
    const driver = await open(path);
    const [row] = driver?.prepare('select sqlite_version() as version').all() ?? [];
    if (driver && isSoundVersion(column.text(row, 'version'))) return driver;
    driver?.close();
  }
  throw new ConsentError('unsupported', { params: { reason: 'no_sqlite', needs: 'Node 24 or better-sqlite3 12.8' } });
}
