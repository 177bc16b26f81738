import { parseArgs } from 'node:util';
import type { RetentionRun } from '@unticked/core';
import { adminOf, applicationOptions } from './admin-of.js';
import type { Terminal } from './terminal.js';
import { WrongUse } from './wrong-use.js';

/** People that the application goes through in one answer. */
const PART = 500;

/** Asks an application to take away what nothing keeps any more, part by part. One that was cut off is gone on with by the next call. */
export async function runRetention(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { ...applicationOptions, action: { type: 'string', default: 'list' } },
  });
  const { action } = values;
  if (action !== 'list' && action !== 'remove' && action !== 'erase')
    throw new WrongUse('--action is list, remove or erase.');
  const { retention } = adminOf(values, terminal);
  let run: RetentionRun;
  do run = await retention.run({ action, limit: PART });
  while (run.outcome === 'stopped');
  const { outcome, looked, listed, removed, erased, purged, waiting, held, failed } = run;
  terminal.say(
    outcome === 'busy'
      ? 'Another run is going on.'
      : `Looked at ${looked} people. Listed: ${listed}. Removed: ${removed}. Erased: ${erased}. Proof gone: ${purged}. Left alone: ${waiting + held}. Failed: ${failed}.`,
  );
  return failed === 0 ? 0 : 1;
}
