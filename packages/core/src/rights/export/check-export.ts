import { createHasher } from '../../canonical/create-hasher.js';
import type { CryptoPort, Hasher } from '../../canonical/crypto-port.js';
import { webCrypto } from '../../canonical/web-crypto.js';
import type { ExportCheck, ExportChunk, ExportManifest, PackSignature } from '../../model/person-export.js';
import type { AuditManifest } from '../audit/audit-manifest.js';
import { MANIFEST, SIGNATURE } from './export-person.js';
import { hex } from './hex.js';

interface Found {
  readonly hasher: Hasher;
  bytes: number;
}

export interface CheckOptions {
  /** @default the Web Cryptography API */
  readonly crypto?: CryptoPort;
  /** Whether a signature is over this very manifest: `verifyAuditManifest` of `@unticked/http/receipts`. @default not looked at */
  readonly verify?: (signature: string, manifest: Uint8Array) => Promise<boolean>;
}

const kinds = { 'unticked/export/v1': 'export', 'unticked/audit/v1': 'audit' } as const;

function readManifest(bytes: Uint8Array): ExportManifest | AuditManifest | undefined {
  try {
    const manifest = JSON.parse(new TextDecoder().decode(bytes)) as ExportManifest | AuditManifest; // its format says which
    return Object.hasOwn(kinds, manifest.format) && Array.isArray(manifest.files) ? manifest : undefined;
  } catch {
    return undefined;
  }
}

async function signatureOf(
  signature: Uint8Array,
  manifest: Uint8Array,
  verify: CheckOptions['verify'],
): Promise<PackSignature> {
  if (signature.length === 0) return 'absent';
  if (!verify) return 'not_checked';
  return (await verify(new TextDecoder().decode(signature).trim(), manifest)) ? 'holds' : 'wrong';
}

const joined = (pieces: readonly Uint8Array[]): Uint8Array => Uint8Array.from(pieces.flatMap((piece) => [...piece]));

/** Whether an export or an audit pack is whole: each file against the manifest, in any order and in pieces of any size. */
export async function checkExport(
  chunks: AsyncIterable<ExportChunk> | Iterable<ExportChunk>,
  { crypto = webCrypto, verify }: CheckOptions = {},
): Promise<ExportCheck> {
  const files = new Map<string, Found>();
  const kept = new Map<string, Uint8Array[]>([
    [MANIFEST, []],
    [SIGNATURE, []],
  ]);
  for await (const { name, bytes } of chunks) {
    kept.get(name)?.push(bytes);
    if (name === MANIFEST) continue;
    const found = files.get(name) ?? { hasher: createHasher(crypto), bytes: 0 };
    found.hasher.update(bytes);
    found.bytes += bytes.length;
    files.set(name, found);
  }
  const said = joined(kept.get(MANIFEST) ?? []);
  const manifest = readManifest(said);
  if (!manifest) return { state: 'cut_off', missing: [MANIFEST], differs: [], unknown: [...files.keys()] };
  const of = kinds[manifest.format];
  const signature = of === 'audit' ? await signatureOf(joined(kept.get(SIGNATURE) ?? []), said, verify) : undefined;
  // It is over the manifest, so the manifest cannot name it.
  if (of === 'audit') files.delete(SIGNATURE);
  const missing: string[] = [];
  const differs: string[] = [];
  for (const { name, bytes, sha256 } of manifest.files) {
    const found = files.get(name);
    if (!found) missing.push(name);
    else if (found.bytes !== bytes || hex(await found.hasher.digest()) !== sha256) differs.push(name);
    files.delete(name);
  }
  const unknown = [...files.keys()];
  const isWhole = signature !== 'wrong' && [missing, differs, unknown].every((list) => list.length === 0);
  const state = isWhole ? 'whole' : 'differs';
  return { state, of, ...(signature === undefined ? {} : { signature }), missing, differs, unknown };
}
