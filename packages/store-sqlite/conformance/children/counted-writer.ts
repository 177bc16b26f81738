import { buildUnit } from '@unticked/testkit';
import { createSqliteStore } from '../../src/create-sqlite-store.js';

// Arguments: the file, how many commits, and `redact` if each of them deletes the envelope before it.
const [, , path = '', commits = '0', how = 'append'] = process.argv;
const ref = { tenant: 't', subject: 's' };
const store = createSqliteStore({ path });
let { head } = await store.read(ref, { after: 0, limit: 1 });
for (let turn = 0; turn < Number(commits); turn++) {
  const envelopes = [{ seq: head.seq + 1, body: 'private' }];
  const result = await store.commit(
    buildUnit(ref, head, { count: 3, envelopes, redact: how === 'redact' ? 'all' : [] }),
  );
  head = result.head;
}
await store.close();
