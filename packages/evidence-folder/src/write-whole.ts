import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What is not in its place yet. */
export const PARTIAL = '.part';

/** Makes a name in a folder last. Where folders cannot be synced, as on Windows, the file system does it by itself. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => undefined);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

/** Writes a file whole or not at all: beside its place first, synced, then renamed. @param root the folder that was there before */
export async function writeWhole(root: string, path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const partial = join(folder, `${randomUUID()}${PARTIAL}`);
  try {
    const file = await open(partial, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
  // Folders that were made on the way have to last too.
  for (let each = folder; each.length >= root.length; each = dirname(each)) await syncFolder(each);
}
