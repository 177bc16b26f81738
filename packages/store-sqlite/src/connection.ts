import { assertBindable } from './assert-bindable.js';
import type { SqliteDriver, SqliteStatement, SqliteValue } from './sqlite-driver.js';

/** A driver with every bind guarded and every statement prepared once. */
export interface Connection {
  all(sql: string, ...values: readonly SqliteValue[]): readonly unknown[];
  /** How many rows it changed. */
  run(sql: string, ...values: readonly SqliteValue[]): number;
  exec(sql: string): void;
  close(): void;
}

export function createConnection(driver: SqliteDriver): Connection {
  const statements = new Map<string, SqliteStatement>();
  const prepare = (sql: string): SqliteStatement => {
    const statement = statements.get(sql) ?? driver.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  return {
    all(sql, ...values) {
      assertBindable(values);
      return prepare(sql).all(...values);
    },
    run(sql, ...values) {
      assertBindable(values);
      return Number(prepare(sql).run(...values).changes);
    },
    exec: (sql) => void driver.exec(sql),
    close: () => void driver.close(),
  };
}
