import { createLedger, type ExportFormat } from '@unticked/core';
import { nodeCrypto } from '@unticked/core/node';
import { createRights, defineDataSource } from '@unticked/core/rights';
import { aClerk, testPolicy } from '@unticked/testkit';
import { createSqliteStore } from '../../src/create-sqlite-store.js';
import { longLog } from '../long-log.js';
import { peakOf } from '../peak-of.js';
import { writeLine } from './write-line.js';

// Arguments: the database; what its person has many of, `entries` of the log or `records` in another system; how many; and what is
// exported. It says what it held at most meanwhile, and how long that was, in bytes.
const [, , path = '', what = '', count = '', format = ''] = process.argv;
const store = createSqliteStore({ path });
await longLog(store, 'maria', what === 'entries' ? Number(count) : 1);
const pbx = defineDataSource({
  id: 'pbx',
  title: { en: 'Telephone' },
  collect: async () => {
    const items = async function* () {
      for (let at = 0; at < Number(count); at++)
        yield { at: `call ${at}`, number: `+43 ${(at * 7_919) % 10_000_019}`, minutes: at % 60 };
    };
    return { sets: [{ id: 'calls', title: { en: 'Calls' }, items }] };
  },
});
const ledger = createLedger({ store, policies: [testPolicy()], crypto: nodeCrypto });
const rights = createRights({ ledger, sources: [pbx], crypto: nodeCrypto }).as(aClerk());

const formats = [format as ExportFormat]; // as the test gives it
const { peak, bytes } = await peakOf(rights.exportZip({ subjectId: 'maria', formats }));
writeLine(`${peak} ${bytes}`);
await store.close();
