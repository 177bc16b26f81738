import { buildSubmission, buildUnit } from '@unticked/testkit';
import { createSqliteStore } from '../../src/create-sqlite-store.js';
import { answers } from '../answers.js';
import { ledgerOn } from '../ledger-on.js';
import { writeUntilKilled } from './write-until-killed.js';

// Arguments: the file, and a name for what this child writes. Turn by turn a submission through the ledger and a unit of the store.
const [, , path = '', name = ''] = process.argv;
const store = createSqliteStore({ path });
const ledger = ledgerOn(store);
// Before its turn comes, so that its short life is spent on writing.
await ledger.form();

const submit = async (turn: number): Promise<string> => {
  const subjectId = `c-${turn % 4}`;
  const submission = buildSubmission(await ledger.form(), answers);
  const { events } = await ledger.submit({ subjectId, submission });
  return `default ${subjectId} ${submission.id} ${events.map(({ hash }) => hash).join(' ')}`;
};

// Three entries, the second with an envelope and a row beside them, and every earlier envelope deleted: what no submission does,
// and what would show half a unit.
const commit = async (turn: number): Promise<string> => {
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
  return `t ${ref.subject} ${result.head.seq} ${result.head.hash}`;
};

await writeUntilKilled((turn) => (turn % 2 === 0 ? submit(turn / 2) : commit(turn)));
