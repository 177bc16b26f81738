import type { SqliteDriver } from '../src/index.js';

const tables = ['subject', 'entry', 'envelope', 'standing_row', 'document'];

/** Every row of every table as a JSON text, read with a connection of its own. */
export function allRows(driver: SqliteDriver): readonly string[] {
  try {
    return tables.flatMap((table) =>
      driver
        .prepare(`select * from ${table}`)
        .all()
        .map((row) => `${table} ${JSON.stringify(row)}`),
    );
  } finally {
    driver.close();
  }
}
