import { createLedger, type ExportFormat } from '@unticked/core';
import { nodeCrypto } from '@unticked/core/node';
import { createRights, defineDataSource } from '@unticked/core/rights';
import { aClerk, testPolicy } from '@unticked/testkit';
import { createSqliteStore } from '../../src/create-sqlite-store.js';
import { longLog } from '../long-log.js';
import { watchPeak } from '../watch-peak.js';
import { writeLine } from './write-line.js';

// Arguments: the database; what its person has many of, `entries` of the log or `records` in another system; how many; what is
// exported, formats with a space between; and who takes it, `staff` or whoever has the `link`. It says what it held at most meanwhile, and how long that was, in bytes.
const [, , path = '', what = '', count = '', formats = '', by = ''] = process.argv;
const subjectId = 'maria';
const store = createSqliteStore({ path });
await longLog(store, subjectId, what === 'entries' ? Number(count) : 1);
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
let token = '';
const { look, peak } = watchPeak();
const read: typeof store.read = (...asked) => {
  look();
  return store.read(...asked);
};
const ledger = createLedger({
  store: { ...store, read },
  policies: [testPolicy()],
  crypto: nodeCrypto,
  presentationKeys: ['a key of the tests, 32 characters and more'],
  deliver: async (message) => {
    if (message.kind === 'export') token = message.token;
  },
});
const rights = createRights({ ledger, sources: what === 'entries' ? [] : [pbx], crypto: nodeCrypto });
const staff = rights.as(aClerk());
const question = { subjectId, formats: formats.split(' ') as ExportFormat[] }; // as the test gives them

async function* byLink(): AsyncGenerator<Uint8Array> {
  const contactPoints = { email: 'maria@mail.example' };
  const { code } = await staff.sendExport({ ...question, channel: 'email', contactPoints });
  yield* await rights.download({ token, code });
}

let bytes = 0;
for await (const piece of by === 'link' ? byLink() : staff.exportZip(question)) {
  bytes += piece.length;
  look();
}
writeLine(`${peak()} ${bytes}`);
await store.close();
