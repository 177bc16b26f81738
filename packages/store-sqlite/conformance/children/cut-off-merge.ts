import { buildSubmission } from '@unticked/testkit';
import { createSqliteStore } from '../../src/create-sqlite-store.js';
import { answers } from '../answers.js';
import { ledgerOn, staffOn } from '../ledger-on.js';
import { cutOffAfter } from './cut-off-after.js';
import { writeLine } from './write-line.js';

// Arguments: the database, the id of the merge, and how many of its writes are let through. Says when it waits to be killed.
const [, , path = '', id = '', writes = ''] = process.argv;
const store = createSqliteStore({ path });
const person = ledgerOn(store);
await person.submit({ subjectId: 'kept', submission: buildSubmission(await person.form(), answers) });
const refusing = answers.map((one) => ('channel' in one ? { ...one, answer: 'refused' as const } : one));
await person.submit({ subjectId: 'twin', submission: buildSubmission(await person.form(), refusing) });

await staffOn(cutOffAfter(store, Number(writes))).merge({ into: 'kept', from: 'twin', id, reason: 'same number' });
writeLine('merged');
