import { rmSync } from 'node:fs';
import { join } from 'node:path';

const files = [
  ...['crm.sqlite', 'consent.sqlite'].flatMap((name) => [name, `${name}-wal`, `${name}-shm`]),
  'newsletter.json',
  'newsletter-relay.json',
  // Of the customers from before: without it they are made anew.
  'old-crm.csv',
];

/** Throws both databases and what was scanned away. The keys stay: forms that are open somewhere keep their seal. */
export function removeData(dataDirectory: string): void {
  for (const file of files) rmSync(join(dataDirectory, file), { force: true });
  rmSync(join(dataDirectory, 'evidence'), { force: true, recursive: true });
}
