import type { SqliteDriver } from './sqlite-driver.js';

/** Opens the file with `better-sqlite3`, or gives `undefined` where it is not installed. */
export async function openBetterSqlite(path: string): Promise<SqliteDriver | undefined> {
  let module: typeof import('better-sqlite3');
  try {
    module = (await import('better-sqlite3')).default;
  } catch {
    return undefined;
  }
  return new module(path);
}
