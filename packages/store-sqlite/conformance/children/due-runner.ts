import { isConsentError } from '@unticked/core';
import { createSqliteStore } from '../../src/create-sqlite-store.js';
import { remindingLedger } from '../reminding-ledger.js';
import { writeLine } from './write-line.js';

// Arguments: the database, and what its clock says, in milliseconds. It says whom it reminds, and what came of the run.
const [, , path = '', now = ''] = process.argv;
const store = createSqliteStore({ path });
const ledger = remindingLedger(
  store,
  () => Number(now),
  async ({ subjectId }) => writeLine(`sent ${subjectId}`),
);

writeLine('ready');
process.stdin.once('data', async () => {
  try {
    const { outcome } = await ledger.as({ type: 'system', id: 'clock' }).runDue();
    writeLine(outcome);
  } catch (error) {
    writeLine(`failed ${isConsentError(error) ? error.message : String(error)}`);
  }
  await store.close();
  process.stdin.destroy();
});
