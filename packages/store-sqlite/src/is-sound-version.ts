/** Older ones can lose commits when two connections write (sqlite.org/wal.html#walresetbug). */
const OLDEST = [3, 51, 3] as const;

/** Whether an SQLite of this version may keep a permanent record. @param version as `sqlite_version()` says it, `3.51.3`. */
export function isSoundVersion(version: string): boolean {
  const parts = version.split('.').map(Number);
  const different = OLDEST.findIndex((part, index) => part !== parts[index]);
  return different < 0 || (parts[different] ?? 0) > (OLDEST[different] ?? 0);
}
