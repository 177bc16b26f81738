import { createSqliteStore } from '../../src/create-sqlite-store.js';
import { deskOn, staffOn } from '../ledger-on.js';
import { confirmation, secondPerson, unknownForm } from '../unknown-form.js';
import { writeLine } from './write-line.js';

// Arguments: the database, and how many writes of the confirmation are let through. Says when it waits to be killed.
const [, , path = '', writes = ''] = process.argv;
const store = createSqliteStore({ path });
await staffOn(store).recordWording(unknownForm);

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
await deskOn(cutOff, secondPerson).confirmWording(confirmation);
writeLine('confirmed');
setInterval(() => {}, 1000);
