import { createSqliteStore } from '../../src/create-sqlite-store.js';
import { retentionOn, YEARS } from '../retention-on.js';
import { cutOffAfter } from './cut-off-after.js';
import { writeLine } from './write-line.js';

// Arguments: the database, and how many writes are let through. Says when it waits to be killed.
const [, , path = '', writes = ''] = process.argv;
const store = createSqliteStore({ path });
const { outcome } = await retentionOn(cutOffAfter(store, Number(writes)), YEARS).staff.runRetention({
  action: 'remove',
});
writeLine(outcome);
process.exit();
