import type { SqliteDriver } from '../src/index.js';
import { openBetterSqlite } from '../src/open-better-sqlite.js';
import { openNodeSqlite } from '../src/open-node-sqlite.js';

export interface NamedDriver {
  readonly name: string;
  open(path: string): Promise<SqliteDriver>;
}

const candidates = { 'node:sqlite': openNodeSqlite, 'better-sqlite3': openBetterSqlite };

const usable = async ([name, open]: [
  string,
  (path: string) => Promise<SqliteDriver | undefined> | SqliteDriver | undefined,
]) => {
  try {
    const driver = await open(':memory:');
    driver?.close();
    return driver === undefined ? [] : [name];
  } catch {
    // Built for another release of Node.
    return [];
  }
};

/** Every driver that this Node can open: `node:sqlite` from Node 22 on, `better-sqlite3` where it was built for it. */
export const drivers: readonly NamedDriver[] = (await Promise.all(Object.entries(candidates).map(usable)))
  .flat()
  .map((name) => ({
    name,
    async open(path) {
      const driver = await (name === 'node:sqlite' ? openNodeSqlite(path) : openBetterSqlite(path));
      if (!driver) throw new Error(`${name} is gone`);
      return driver;
    },
  }));
