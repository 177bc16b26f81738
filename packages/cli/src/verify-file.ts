import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createLedger } from '@unticked/core';
import { nodeCrypto } from '@unticked/core/node';
import { createSqliteStore } from '@unticked/store-sqlite';
import type { Terminal } from './terminal.js';
import { WrongUse } from './wrong-use.js';

/** Checks a whole ledger, and names each entry and text that is not as it was written. */
export async function verifyFile(args: readonly string[], { say, complain }: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { tenant: { type: 'string', default: 'default' } },
    allowPositionals: true,
  });
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new WrongUse('one file is needed.');
  // The store would make a new one.
  if (!existsSync(path)) throw new WrongUse(`there is no file ${path}.`);
  const store = createSqliteStore({ path });
  try {
    const ledger = createLedger({ store, crypto: nodeCrypto, tenancy: 'multi' });
    const { ok, checked, broken } = await ledger
      .as({ type: 'system', id: 'unticked-verify', tenant: values.tenant })
      .verify();
    for (const { what, code, ...where } of broken) {
      const place = Object.entries(where).map(([key, value]) => `${key} ${value}`);
      complain([`broken: ${what}`, code, ...place].join(', '));
    }
    const { subjects, events, notices, policies } = checked;
    say(
      `Checked ${subjects} logs, ${events} entries, ${notices} texts, ${policies} policies: ${broken.length} broken.`,
    );
    return ok ? 0 : 1;
  } finally {
    await store.close();
  }
}
