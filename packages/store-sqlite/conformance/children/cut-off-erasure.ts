import { createSqliteStore } from '../../src/create-sqlite-store.js';
import { erasingOn, toErase } from '../erasing-on.js';
import { writeLine } from './write-line.js';

// Arguments: the database, the folder of the two other systems, and how many writes are let through. Says when it waits to be killed.
const [, , path = '', folder = '', writes = ''] = process.argv;
const store = createSqliteStore({ path });
let left = Number(writes);
const cutOff: typeof store = {
  ...store,
  commit: async (unit, ctl) => {
    if (left > 0) {
      left -= 1;
      return store.commit(unit, ctl);
    }
    writeLine('waiting');
    return new Promise(() => setInterval(() => {}, 1000));
  },
};
await erasingOn(cutOff, folder).rights.beginErasure(toErase);
writeLine('done');
process.exit();
