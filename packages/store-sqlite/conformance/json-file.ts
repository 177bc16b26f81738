import { writeFileSync } from 'node:fs';

/** Keeps a value beside a database, for a child to read. Gives the file's path. */
export function jsonFile(database: string, name: string, value: unknown): string {
  const path = `${database}.${name}.json`;
  writeFileSync(path, JSON.stringify(value));
  return path;
}
