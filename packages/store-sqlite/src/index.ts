export type { SqliteSource } from './connector-of.js';
export { createSqliteStore, type SqliteStoreOptions } from './create-sqlite-store.js';
export { openSqlite } from './open-sqlite.js';
export type { SqliteDriver, SqliteStatement, SqliteValue } from './sqlite-driver.js';
