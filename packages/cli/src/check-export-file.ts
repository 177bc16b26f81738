import { existsSync, readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type ExportCheck, type PackSignature, parseJson, type ReceiptKey } from '@unticked/core';
import { nodeCrypto } from '@unticked/core/node';
import { checkExport, unzipExport, type ZipFile } from '@unticked/core/rights';
import { verifyAuditManifest } from '@unticked/http/receipts';
import type { Terminal } from './terminal.js';
import { WrongUse } from './wrong-use.js';

const names = { export: 'export', audit: 'audit pack' } as const;

const signatures: Readonly<Record<PackSignature, string>> = {
  absent: 'It is not signed.',
  not_checked: 'Its signature was not looked at: say --keys.',
  holds: 'Its signature holds.',
  wrong: 'Its signature does not hold: the manifest was changed, or somebody else made it.',
};

function keysIn(path: string): readonly ReceiptKey[] {
  if (!existsSync(path)) throw new WrongUse(`there is no file ${path}.`);
  const data = parseJson(readFileSync(path, 'utf8'));
  const keys = typeof data === 'object' && data !== null && 'keys' in data ? data.keys : undefined;
  if (!Array.isArray(keys)) throw new WrongUse(`${path} is no such file.`);
  return keys as readonly ReceiptKey[]; // what is in it is looked at where a signature is checked
}

async function checked(path: string, keys: readonly ReceiptKey[] | undefined): Promise<ExportCheck> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const read: ZipFile['read'] = async (from, to) => {
      const { buffer, bytesRead } = await file.read(new Uint8Array(to - from), 0, to - from, from);
      return buffer.subarray(0, bytesRead);
    };
    const verify = keys && ((jws: string, manifest: Uint8Array) => verifyAuditManifest(jws, manifest, { keys }));
    return await checkExport(unzipExport({ size, read }), { crypto: nodeCrypto, ...(verify ? { verify } : {}) });
  } finally {
    await file.close();
  }
}

/**
 * Says whether the ZIP of an export or of an audit pack is whole, and names what is missing in it or was changed; with keys, whether
 * the pack was signed with one of them. Asks nobody: it works without a network. In memory is a piece at a time.
 */
export async function checkExportFile(args: readonly string[], { say, complain }: Terminal): Promise<number> {
  const options = { keys: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new WrongUse('one file is needed.');
  if (!existsSync(path)) throw new WrongUse(`there is no file ${path}.`);
  const keys = values.keys === undefined ? undefined : keysIn(values.keys);
  const { state, of = 'export', signature, missing, differs, unknown } = await checked(path, keys);
  if (state === 'cut_off') {
    complain(
      'It was cut off, or put together anew: its list of files, or its manifest.json, is missing or not its own.',
    );
    for (const name of unknown) complain(`there, and nothing says whether it is whole: ${name}`);
  } else {
    for (const name of missing) complain(`missing: ${name}`);
    for (const name of differs) complain(`changed: ${name}`);
    for (const name of unknown) complain(`not in the manifest: ${name}`);
  }
  // Whoever brings keys asks whether it was signed with one of them.
  const isSigned = keys === undefined || of === 'export' || signature === 'holds';
  const isWhole = missing.length + differs.length + unknown.length === 0;
  say(isWhole ? `The ${names[of]} is whole.` : `The ${names[of]} is not whole.`);
  if (signature) (signature === 'wrong' || !isSigned ? complain : say)(signatures[signature]);
  return state === 'whole' && isSigned ? 0 : 1;
}
