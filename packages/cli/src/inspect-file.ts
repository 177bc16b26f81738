import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readStandard, type StandardFault, standardWordsEn } from '@unticked/core/exchange';
import type { Terminal } from './terminal.js';
import { WrongUse } from './wrong-use.js';

const isFault = (code: string): code is StandardFault => Object.hasOwn(standardWordsEn, code);

/** Says what a file in one of the published formats is, what it claims about whom, and what is wrong with it. Writes nothing. */
export async function inspectFile(args: readonly string[], { say, complain }: Terminal): Promise<number> {
  const { positionals } = parseArgs({ args: [...args], options: {}, allowPositionals: true });
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new WrongUse('one file is needed.');
  if (!existsSync(path)) throw new WrongUse(`there is no file ${path}.`);
  const { format, records, findings, verdict } = readStandard(readFileSync(path, 'utf8'));
  say(`${format}, ${records.length} records: ${verdict}`);
  for (const { path: place, purpose, says, at, verdict: own, reason } of records) {
    const when = at === undefined ? '' : ` at ${at}`;
    say(`${place || '/'}: ${purpose || '(no purpose)'} ${says}${when}: ${own}, ${reason}`);
  }
  for (const { severity, code, path: place } of findings)
    complain(`${severity} at ${place || '/'}: ${code}. ${isFault(code) ? standardWordsEn[code] : ''}`.trimEnd());
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
