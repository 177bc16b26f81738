import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isConsentError } from '@unticked/core';
import { buildSubmission } from '@unticked/testkit';
import { createSqliteStore } from '../../src/create-sqlite-store.js';
import { answers } from '../answers.js';
import { ledgerOn } from '../ledger-on.js';
import { submissionSets } from '../submission-sets.js';
import { writeLine } from './write-line.js';

// Arguments: the database; `write` to send a submission and die at once, `check` to send it again and tell what is there.
const [, , path = '', what = ''] = process.argv;
const store = createSqliteStore({ path });
const ledger = ledgerOn(store);
const form = await ledger.form();
const file = `${path}.submission.json`;
if (!existsSync(file)) writeFileSync(file, JSON.stringify(buildSubmission(form, answers)));
const input = { subjectId: 'c-1', submission: JSON.parse(readFileSync(file, 'utf8')) };

if (what === 'write') {
  // Whoever traces this process counts from here.
  writeLine('submitting');
  try {
    const { outcome } = await ledger.submit(input);
    writeLine(`said ${outcome}`);
  } catch (error) {
    writeLine(`said ${isConsentError(error) ? error.code : String(error)}`);
  }
  process.kill(process.pid, 'SIGKILL');
}
const before = await submissionSets(store, 'c-1');
const { outcome, replayed } = await ledger.submit(input);
const sets = await submissionSets(store, 'c-1');
const { ok } = await ledger.verify();
await store.close();
writeLine(JSON.stringify({ before: before.length, outcome, replayed, sets: sets.map(([, kinds]) => kinds), ok }));
