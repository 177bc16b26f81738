import { createRequire } from 'node:module';
import { join } from 'node:path';
import type BetterSqlite3 from 'better-sqlite3';

const require = createRequire(new URL('../examples/repair-crm/package.json', import.meta.url));

/** Does to a database file what somebody with an SQLite browser could do, past the application and its guards. */
export function tamper(dataDirectory: string, sql: readonly string[], file = 'consent.sqlite'): void {
  const Database = require('better-sqlite3') as typeof BetterSqlite3; // what the example itself depends on
  const db = new Database(join(dataDirectory, file));
  const guards = db.prepare("select name from sqlite_master where type = 'trigger'").all() as { name: string }[]; // one column
  for (const { name } of guards) db.exec(`drop trigger ${name}`);
  for (const statement of sql) db.exec(statement);
  db.close();
}
