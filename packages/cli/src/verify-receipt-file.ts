import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseJson, type ReceiptFault, type ReceiptFile, type ReceiptKey } from '@unticked/core';
import { verifyReceipt } from '@unticked/http/receipts';
import type { Terminal } from './terminal.js';
import { WrongUse } from './wrong-use.js';

/** As large as a receipt with its wordings can become. */
const LIMIT = 4_194_304;

const words: Readonly<Record<ReceiptFault['code'], string>> = {
  not_a_receipt: 'This is no receipt.',
  unknown_key: 'It was signed with none of these keys.',
  bad_signature: 'The signature does not hold: the receipt was changed, or somebody else made it.',
  unknown_version: 'A newer version made it than this one can read.',
  entry_missing: 'the entry that was signed is not there.',
  entry_differs: 'the entry, or one before it, is not what was signed.',
  other_log: 'the entry is from another log.',
  time_differs: 'the entry has another time than was signed.',
  wording_differs: 'the wording is not the one that was signed.',
  wording_missing: 'the wording that was signed is not there.',
};

function read(path: string): Readonly<Record<string, unknown>> {
  if (!existsSync(path)) throw new WrongUse(`there is no file ${path}.`);
  const data = parseJson(readFileSync(path, 'utf8'), { limit: LIMIT });
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw new WrongUse(`${path} is no such file.`);
  return data as Readonly<Record<string, unknown>>; // an object, as just read
}

/** Checks a downloaded receipt against the keeper's public keys. Asks nobody: it works without a network. */
export async function verifyReceiptFile(args: readonly string[], { say, complain }: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { keys: { type: 'string' } },
    allowPositionals: true,
  });
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0 || values.keys === undefined)
    throw new WrongUse('one file and --keys are needed.');
  const { receipt, entries, notices } = read(path);
  const { keys } = read(values.keys);
  if (typeof receipt !== 'string' || !Array.isArray(entries) || !Array.isArray(notices))
    throw new WrongUse(`${path} is no such file.`);
  if (!Array.isArray(keys)) throw new WrongUse(`${values.keys} is no such file.`);
  // What is in the lists is looked at where it is compared.
  const given = { entries, notices } as Pick<ReceiptFile, 'entries' | 'notices'>;
  const { ok, payload, faults } = await verifyReceipt(receipt, { keys: keys as readonly ReceiptKey[] }, given);
  for (const { code, seq } of faults) complain(seq === undefined ? words[code] : `entry ${seq}: ${words[code]}`);
  const [first] = payload?.entries ?? [];
  if (payload && first)
    say(`Signed: ${payload.entries.length} entries of log ${payload.logId}, recorded ${first.recordedAt}.`);
  say(ok ? 'The receipt holds.' : 'The receipt does not hold.');
  return ok ? 0 : 1;
}
