import { isConsentError } from '@unticked/core';
import { buildUnit } from '@unticked/testkit';
import { createSqliteStore } from '../../src/create-sqlite-store.js';
import { openSqlite } from '../../src/open-sqlite.js';
import { watchedDriver } from '../watched-driver.js';
import { writeLine } from './write-line.js';

// Stands for a disk that reports an error from fsync although the commit got there: commits, throws, and dies before it can look.
const [, , path = ''] = process.argv;
const ref = { tenant: 't', subject: 's' };
let failing = false;
const driver = watchedDriver(await openSqlite(path), {
  onExec(sql, go) {
    go();
    if (failing && sql === 'commit') throw Object.assign(new Error('fsync failed'), { code: 'SQLITE_IOERR_FSYNC' });
  },
});
const store = createSqliteStore({ driver });
const { head } = await store.commit(buildUnit(ref, { seq: 0, hash: '' }));
failing = true;
try {
  await store.commit(buildUnit(ref, head, { envelopes: [{ seq: 2, body: 'private' }] }));
} catch (error) {
  writeLine(isConsentError(error) ? error.code : String(error));
}
process.kill(process.pid, 'SIGKILL');
