/** All that is ever bound. No booleans, dates or blobs: drivers disagree about them, and one ends the process over them. */
export type SqliteValue = string | number | null;

export interface SqliteStatement {
  /** Every row of a statement that gives rows, each an object by column name. */
  all(...values: SqliteValue[]): unknown[];
  /** Runs a statement that gives no rows. */
  run(...values: SqliteValue[]): { readonly changes: number | bigint };
}

/** The smallest part of a driver that the store needs. `DatabaseSync` of `node:sqlite` and `better-sqlite3` both have it. */
export interface SqliteDriver {
  exec(sql: string): unknown;
  prepare(sql: string): SqliteStatement;
  close(): unknown;
}
