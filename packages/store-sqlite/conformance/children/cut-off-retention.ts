import { createSqliteStore } from '../../src/create-sqlite-store.js';
import { retentionOn, YEARS } from '../retention-on.js';
import { writeLine } from './write-line.js';

// Arguments: the database, and how many writes are let through. Says when it waits to be killed.
const [, , path = '', writes = ''] = process.argv;
const store = createSqliteStore({ path });
let left = Number(writes);
const wait = (): Promise<never> => {
  writeLine('waiting');
  return new Promise(() => setInterval(() => {}, 1000));
};
const cutOff: typeof store = {
  ...store,
  commit: async (unit, control) => {
    left -= 1;
    return left < 0 ? wait() : store.commit(unit, control);
  },
  purge: async (ref, expect, control) => {
    left -= 1;
    return left < 0 ? wait() : store.purge(ref, expect, control);
  },
};
const { outcome } = await retentionOn(cutOff, YEARS).staff.runRetention({ action: 'remove' });
writeLine(outcome);
process.exit();
