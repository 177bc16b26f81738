import { readFileSync } from 'node:fs';
import { isConsentError } from '@unticked/core';
import { createSqliteStore } from '../../src/create-sqlite-store.js';
import { ledgerOn } from '../ledger-on.js';
import { writeLine } from './write-line.js';

// Arguments: the database, and a file with the submissions to send for `c-1`, all at once. The first call also publishes the policy.
const [, , path = '', file = ''] = process.argv;
const submissions: readonly { readonly id: string }[] = JSON.parse(readFileSync(file, 'utf8'));
const store = createSqliteStore({ path });
const ledger = ledgerOn(store);

const send = async (submission: { readonly id: string }): Promise<void> => {
  const { replayed, events } = await ledger.submit({ subjectId: 'c-1', submission });
  writeLine(`${submission.id} ${replayed ? 'replayed' : 'recorded'} ${events.map(({ hash }) => hash).join(' ')}`);
};

writeLine('ready');
process.stdin.once('data', async () => {
  try {
    const { questions } = await ledger.form();
    writeLine(`asks ${questions.map(({ id }) => id).join(' ')}`);
    await Promise.all(submissions.map(send));
  } catch (error) {
    writeLine(`failed ${isConsentError(error) ? error.message : String(error)}`);
  }
  await store.close();
  process.stdin.destroy();
});
