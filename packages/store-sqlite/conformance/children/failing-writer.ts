import { readFileSync } from 'node:fs';
import { isConsentError } from '@unticked/core';
import { createSqliteStore } from '../../src/create-sqlite-store.js';
import { openSqlite } from '../../src/open-sqlite.js';
import { ledgerOn } from '../ledger-on.js';
import { watchedDriver } from '../watched-driver.js';
import { writeLine } from './write-line.js';

// Stands for a disk that reports an error from fsync although the commit got there: commits, throws, and dies before anybody can look.
// Arguments: the database, and a file with the submission to send for `c-1`.
const [, , path = '', file = ''] = process.argv;
let failing = false;
const driver = watchedDriver(await openSqlite(path), {
  onExec(sql, go) {
    go();
    if (failing && sql === 'commit') throw Object.assign(new Error('fsync failed'), { code: 'SQLITE_IOERR_FSYNC' });
  },
});
// Handed in open: there is no second connection to look with.
const ledger = ledgerOn(createSqliteStore({ driver }));
await ledger.form();
failing = true;
try {
  await ledger.submit({ subjectId: 'c-1', submission: JSON.parse(readFileSync(file, 'utf8')) });
  writeLine('recorded');
} catch (error) {
  writeLine(isConsentError(error) ? error.code : String(error));
}
process.kill(process.pid, 'SIGKILL');
