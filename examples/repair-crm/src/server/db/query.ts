import type { SqliteDriver, SqliteStatement, SqliteValue } from '@unticked/store-sqlite';

const prepared = new WeakMap<SqliteDriver, Map<string, SqliteStatement>>();

/** Each statement is compiled once. */
function statement(db: SqliteDriver, sql: string): SqliteStatement {
  const own = prepared.get(db) ?? new Map<string, SqliteStatement>();
  prepared.set(db, own);
  const found = own.get(sql) ?? db.prepare(sql);
  own.set(sql, found);
  return found;
}

/** Rows as the SQL beside the call names them: only the caller knows its columns. */
export const query = <Row>(db: SqliteDriver, sql: string, ...values: SqliteValue[]): readonly Row[] =>
  statement(db, sql).all(...values) as Row[];

export const queryOne = <Row>(db: SqliteDriver, sql: string, ...values: SqliteValue[]): Row | undefined =>
  query<Row>(db, sql, ...values)[0];

export function run(db: SqliteDriver, sql: string, ...values: SqliteValue[]): void {
  statement(db, sql).run(...values);
}
