import type { SqliteDriver } from './sqlite-driver.js';

type DatabaseSync = new (path: string) => SqliteDriver;

/** Opens the file with `node:sqlite`, or gives `undefined` where Node has none. By name, so that no bundler follows it. */
export function openNodeSqlite(path: string): SqliteDriver | undefined {
  const module: unknown = process.getBuiltinModule('node:sqlite');
  if (typeof module !== 'object' || module === null) return undefined;
  const open: unknown = Reflect.get(module, 'DatabaseSync');
  // Node's types for this release line do not know the module yet.
  return typeof open === 'function' ? new (open as DatabaseSync)(path) : undefined;
}
