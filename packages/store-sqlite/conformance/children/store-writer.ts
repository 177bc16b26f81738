import { buildUnit } from '@unticked/testkit';
import { createSqliteStore } from '../../src/create-sqlite-store.js';
import { writeUntilKilled } from './write-until-killed.js';

// Arguments: the file, and a name for what this child writes.
const [, , path = '', name = ''] = process.argv;
const store = createSqliteStore({ path });

// Units of three entries, the second with an envelope and a row beside them, so that half a unit would show.
await writeUntilKilled(async (turn) => {
  const ref = { tenant: 't', subject: `s${turn % 5}` };
  const { head } = await store.read(ref, { after: 0, limit: 1 });
  const tag = `${name}.${turn}`;
  const row = {
    purposeId: 'news',
    channel: 'email',
    open: 1,
    epoch: 1,
    decidedSeq: head.seq + 3,
    until: null,
  } as const;
  const envelopes = [{ seq: head.seq + 2, body: tag }];
  const result = await store.commit(buildUnit(ref, head, { count: 3, tag, envelopes, redact: 'all', rows: [row] }));
  if (!result.ok) throw new Error('a conflict without another writer');
  return `${ref.subject} ${result.head.seq} ${result.head.hash}`;
});
