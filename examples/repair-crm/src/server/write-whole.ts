import { renameSync, writeFileSync } from 'node:fs';

/** Writes a file whole or not at all; the old one is gone with all that it said. */
export function writeWhole(file: string, content: unknown): void {
  writeFileSync(`${file}.next`, JSON.stringify(content, null, 2), { mode: 0o600 });
  renameSync(`${file}.next`, file);
}
