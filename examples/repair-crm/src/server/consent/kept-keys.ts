import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateReceiptKey, type PrivateReceiptKey } from '@unticked/http/receipts';

/**
 * What receipts and audit packs are signed with: the first key of a list that is kept beside the data; the others are retired, and
 * still check what they signed. To change the key, put a new one in front.
 */
export async function keptKeys(
  dataDirectory: string,
): Promise<{ readonly key: PrivateReceiptKey; readonly retired: readonly PrivateReceiptKey[] }> {
  const file = join(dataDirectory, 'receipt.keys');
  if (!existsSync(file)) writeFileSync(file, JSON.stringify([await generateReceiptKey()]), { mode: 0o600 });
  const [key, ...retired] = JSON.parse(readFileSync(file, 'utf8')) as readonly PrivateReceiptKey[]; // the shop wrote it
  if (!key) throw new Error(`${file} has no key in it`);
  return { key, retired };
}
