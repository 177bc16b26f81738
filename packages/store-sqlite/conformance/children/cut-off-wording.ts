import { createSqliteStore } from '../../src/create-sqlite-store.js';
import { deskOn, staffOn } from '../ledger-on.js';
import { confirmation, secondPerson, unknownForm } from '../unknown-form.js';
import { cutOffAfter } from './cut-off-after.js';
import { writeLine } from './write-line.js';

// Arguments: the database, and how many writes of the confirmation are let through. Says when it waits to be killed.
const [, , path = '', writes = ''] = process.argv;
const store = createSqliteStore({ path });
await staffOn(store).recordWording(unknownForm);

await deskOn(cutOffAfter(store, Number(writes)), secondPerson).confirmWording(confirmation);
writeLine('confirmed');
setInterval(() => {}, 1000);
