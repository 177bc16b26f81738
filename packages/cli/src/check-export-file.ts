import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { ExportCheck } from '@unticked/core';
import { nodeCrypto } from '@unticked/core/node';
import { checkExport, unzipExport, type ZipFile } from '@unticked/core/rights';
import type { Terminal } from './terminal.js';
import { WrongUse } from './wrong-use.js';

async function checked(path: string): Promise<ExportCheck> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const read: ZipFile['read'] = async (from, to) => {
      const { buffer, bytesRead } = await file.read(new Uint8Array(to - from), 0, to - from, from);
      return buffer.subarray(0, bytesRead);
    };
    return await checkExport(unzipExport({ size, read }), { crypto: nodeCrypto });
  } finally {
    await file.close();
  }
}

/** Says whether the ZIP of an export is whole, and names what is missing in it or was changed. In memory is a piece at a time. */
export async function checkExportFile(args: readonly string[], { say, complain }: Terminal): Promise<number> {
  const { positionals } = parseArgs({ args: [...args], options: {}, allowPositionals: true });
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new WrongUse('one file is needed.');
  if (!existsSync(path)) throw new WrongUse(`there is no file ${path}.`);
  const { state, missing, differs, unknown } = await checked(path);
  if (state === 'cut_off') {
    complain('manifest.json is missing, or not whole: the export was cut off.');
    for (const name of unknown) complain(`there, and nothing says whether it is whole: ${name}`);
  } else {
    for (const name of missing) complain(`missing: ${name}`);
    for (const name of differs) complain(`changed: ${name}`);
    for (const name of unknown) complain(`not in the manifest: ${name}`);
  }
  say(state === 'whole' ? 'The export is whole.' : 'The export is not whole.');
  return state === 'whole' ? 0 : 1;
}
