import { isConsentError } from '@unticked/core';
import { buildSubmission } from '@unticked/testkit';
import { describe, expect, test } from 'vitest';
import { createSqliteStore, type SqliteDriver } from '../src/index.js';
import { answers } from './answers.js';
import { drivers } from './drivers.js';
import { ledgerOn } from './ledger-on.js';
import { submissionSets } from './submission-sets.js';
import { temporaryFile } from './temporary-file.js';
import { watchedDriver } from './watched-driver.js';

/**
 * A disk: fails at every COMMIT once `failing`, before or after it is done; at bringing to the disk what a log holds once
 * `unsynced`; and not to be opened any more once `gone`.
 */
const badDisk = (open: () => Promise<SqliteDriver>, when: 'before' | 'after') => {
  const disk = { failing: false, unsynced: false, gone: false, commits: 0 };
  const fail = () => {
    throw Object.assign(new Error('fsync failed'), { code: 'SQLITE_IOERR_FSYNC' });
  };
  const driver = async () => {
    if (disk.gone) fail();
    return watchedDriver(await open(), {
      onExec(sql, go) {
        if (!disk.failing || sql !== 'commit') return go();
        disk.commits += 1;
        if (when === 'after') go();
        return fail();
      },
      onCall(sql, _how, go) {
        if (disk.unsynced && sql.startsWith('pragma wal_checkpoint')) fail();
        go();
      },
    });
  };
  return { disk, driver };
};

const whole = 'informed given not_given';

describe.each(drivers)('over $name', ({ open }) => {
  const opened = async (when: 'before' | 'after') => {
    const path = temporaryFile();
    const { disk, driver } = badDisk(() => open(path), when);
    const store = createSqliteStore({ driver });
    const ledger = ledgerOn(store);
    const submission = buildSubmission(await ledger.form(), answers);
    disk.failing = true;
    const submit = () => ledger.submit({ subjectId: 'c-1', submission });
    const sets = async () => (await submissionSets(store, 'c-1')).map(([, kinds]) => kinds);
    return { disk, store, ledger, submit, sets };
  };

  test('an I/O error at COMMIT, and the entries are there: found again and recorded, once', async () => {
    const { disk, store, ledger, submit, sets } = await opened('after');
    const result = await submit();
    expect(result).toMatchObject({
      outcome: 'recorded',
      replayed: false,
      events: [{ seq: 1 }, { seq: 2 }, { seq: 3 }],
    });
    expect(disk.commits).toBe(1);
    expect(await submit()).toMatchObject({ replayed: true, events: result.events });
    expect(await sets()).toEqual([whole]);
    expect(await ledger.verify()).toMatchObject({ ok: true });
    await store.close();
  });

  test('an I/O error at COMMIT, and they are not there: `indefinite`, then one set of events', async () => {
    const { disk, store, ledger, submit, sets } = await opened('before');
    const error = await submit().catch((thrown: unknown) => thrown);
    expect(isConsentError(error, 'indefinite')).toBe(true);
    expect(error).toMatchObject({ retryable: true, cause: { code: 'indefinite' } });
    expect(await sets()).toEqual([]);
    disk.failing = false;
    expect(await submit()).toMatchObject({ outcome: 'recorded', replayed: false });
    expect(await sets()).toEqual([whole]);
    expect(await ledger.verify()).toMatchObject({ ok: true });
    await store.close();
  });

  test.each(['before', 'after'] as const)(
    'an I/O error %s COMMIT, and the file cannot be opened again: `indefinite`',
    async (when) => {
      const { disk, store, ledger, submit, sets } = await opened(when);
      disk.gone = true;
      await expect(submit()).rejects.toMatchObject({ code: 'indefinite' });
      Object.assign(disk, { gone: false, failing: false });
      expect(await submit()).toMatchObject({ outcome: 'recorded', replayed: when === 'after' });
      expect(await sets()).toEqual([whole]);
      expect(await ledger.verify()).toMatchObject({ ok: true });
      await store.close();
    },
  );

  test('an I/O error at COMMIT, and the entries can be read but not be synced: `indefinite`, for they may not be on the disk', async () => {
    const { disk, store, ledger, submit, sets } = await opened('after');
    disk.unsynced = true;
    await expect(submit()).rejects.toMatchObject({ code: 'indefinite' });
    Object.assign(disk, { unsynced: false, failing: false });
    expect(await submit()).toMatchObject({ outcome: 'recorded', replayed: true });
    expect(await sets()).toEqual([whole]);
    expect(await ledger.verify()).toMatchObject({ ok: true });
    await store.close();
  });
});
