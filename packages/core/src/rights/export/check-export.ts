import { createHasher } from '../../canonical/create-hasher.js';
import type { CryptoPort, Hasher } from '../../canonical/crypto-port.js';
import { webCrypto } from '../../canonical/web-crypto.js';
import type { ExportCheck, ExportChunk, ExportManifest } from '../../model/person-export.js';
import { MANIFEST } from './export-person.js';
import { hex } from './hex.js';

interface Found {
  readonly hasher: Hasher;
  bytes: number;
}

function readManifest(text: string): ExportManifest | undefined {
  try {
    const manifest = JSON.parse(text) as ExportManifest; // its format says so
    return manifest.format === 'unticked/export/v1' && Array.isArray(manifest.files) ? manifest : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether an export is whole: each file against the manifest, in any order and in pieces of any size.
 * @param crypto @default the Web Cryptography API
 */
export async function checkExport(
  chunks: AsyncIterable<ExportChunk> | Iterable<ExportChunk>,
  { crypto = webCrypto }: { readonly crypto?: CryptoPort } = {},
): Promise<ExportCheck> {
  const files = new Map<string, Found>();
  const decoder = new TextDecoder();
  let said = '';
  for await (const { name, bytes } of chunks) {
    if (name === MANIFEST) {
      said += decoder.decode(bytes, { stream: true });
      continue;
    }
    const found = files.get(name) ?? { hasher: createHasher(crypto), bytes: 0 };
    found.hasher.update(bytes);
    found.bytes += bytes.length;
    files.set(name, found);
  }
  const manifest = readManifest(said);
  if (!manifest) return { state: 'cut_off', missing: [MANIFEST], differs: [], unknown: [...files.keys()] };
  const missing: string[] = [];
  const differs: string[] = [];
  for (const { name, bytes, sha256 } of manifest.files) {
    const found = files.get(name);
    if (!found) missing.push(name);
    else if (found.bytes !== bytes || hex(await found.hasher.digest()) !== sha256) differs.push(name);
    files.delete(name);
  }
  const unknown = [...files.keys()];
  const isWhole = [missing, differs, unknown].every((list) => list.length === 0);
  return { state: isWhole ? 'whole' : 'differs', missing, differs, unknown };
}
