/**
 * `busy`: another process holds the lock. `full`: no space. `io`: the disk failed, and nobody knows how far it got.
 * `refused`: anything else that SQLite says. `foreign`: not an error of SQLite.
 */
export type SqliteErrorKind = 'busy' | 'full' | 'io' | 'refused' | 'foreign';

const byNumber: Readonly<Record<number, SqliteErrorKind>> = { 5: 'busy', 6: 'busy', 10: 'io', 13: 'full', 14: 'io' };
const byName: readonly (readonly [prefix: string, kind: SqliteErrorKind])[] = [
  ['SQLITE_BUSY', 'busy'],
  ['SQLITE_LOCKED', 'busy'],
  ['SQLITE_IOERR', 'io'],
  ['SQLITE_FULL', 'full'],
  ['SQLITE_CANTOPEN', 'io'],
  ['SQLITE_', 'refused'],
];

/** The class of an error: from the number that `node:sqlite` gives, or from the name that `better-sqlite3` gives. */
export function sqliteErrorKind(error: unknown): SqliteErrorKind {
  if (typeof error !== 'object' || error === null) return 'foreign';
  const number: unknown = Reflect.get(error, 'errcode');
  // The low byte is the primary code; the rest only says more about it.
  if (typeof number === 'number') return byNumber[number & 255] ?? 'refused';
  const name: unknown = Reflect.get(error, 'code');
  if (typeof name !== 'string') return 'foreign';
  return byName.find(([prefix]) => name.startsWith(prefix))?.[1] ?? 'foreign';
}
