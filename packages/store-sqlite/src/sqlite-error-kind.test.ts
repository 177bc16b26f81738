import { expect, test } from 'vitest';
import { sqliteErrorKind } from './sqlite-error-kind.js';

test.each([
  [{ code: 'SQLITE_BUSY' }, 'busy'],
  [{ code: 'SQLITE_BUSY_SNAPSHOT' }, 'busy'],
  [{ code: 'SQLITE_LOCKED_SHAREDCACHE' }, 'busy'],
  [{ code: 'SQLITE_FULL' }, 'full'],
  [{ code: 'SQLITE_IOERR_FSYNC' }, 'io'],
  [{ code: 'SQLITE_CORRUPT' }, 'refused'],
  [{ code: 'ERR_SQLITE_ERROR', errcode: 5 }, 'busy'],
  [{ code: 'ERR_SQLITE_ERROR', errcode: 261 }, 'busy'],
  [{ code: 'ERR_SQLITE_ERROR', errcode: 1034 }, 'io'],
  [{ code: 'ERR_SQLITE_ERROR', errcode: 13 }, 'full'],
  [{ code: 'ERR_SQLITE_ERROR', errcode: 19 }, 'refused'],
  [{ code: 'unavailable' }, 'foreign'],
  [new TypeError('not ours'), 'foreign'],
  ['text', 'foreign'],
  [null, 'foreign'],
])('%o is %s', (error, kind) => {
  expect(sqliteErrorKind(error)).toBe(kind);
});
