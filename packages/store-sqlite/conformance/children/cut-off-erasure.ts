import { createSqliteStore } from '../../src/create-sqlite-store.js';
import { erasingOn, toErase } from '../erasing-on.js';
import { cutOffAfter } from './cut-off-after.js';
import { writeLine } from './write-line.js';

// Arguments: the database, the folder of the two other systems, and how many writes are let through. Says when it waits to be killed.
const [, , path = '', folder = '', writes = ''] = process.argv;
const store = createSqliteStore({ path });
await erasingOn(cutOffAfter(store, Number(writes)), folder).rights.beginErasure(toErase);
writeLine('done');
process.exit();
