import { buildUnit } from '@unticked/testkit';
import { describe, expect, test } from 'vitest';
import { createSqliteStore } from '../src/index.js';
import { drivers } from './drivers.js';
import { temporaryFile } from './temporary-file.js';
import { type Watch, watchedDriver } from './watched-driver.js';

const ref = { tenant: 't', subject: 's' };
const whole = { after: 0, limit: 1000 };
const first = buildUnit(ref, { seq: 0, hash: '' }, { count: 2, envelopes: [{ seq: 1, body: 'private' }] });

const failure = (code: string) => Object.assign(new Error(code), { code });

/** Fails once, with `code`, at the statement or command that starts with `at`. */
const failsOnce = (at: string, code: string, when: 'before' | 'after'): Watch => {
  let failed = false;
  const pass = (sql: string, go: () => unknown): unknown => {
    if (failed || !sql.startsWith(at)) return go();
    failed = true;
    if (when === 'after') go();
    throw failure(code);
  };
  return { onExec: pass, onCall: (sql, _how, go) => void pass(sql, go) };
};

describe.each(drivers)('over $name', ({ open }) => {
  const faulty = (watch: Watch) => {
    const path = temporaryFile();
    const opened: string[] = [];
    const store = createSqliteStore({
      driver: async () => {
        opened.push(path);
        // Only the first connection is a bad one.
        return opened.length === 1 ? watchedDriver(await open(path), watch) : open(path);
      },
    });
    return { store, opened, path };
  };
  /** Lets the schema be made before the fault strikes. */
  const ready = async (at: string, code: string, when: 'before' | 'after') => {
    const watch = failsOnce(at, code, when);
    let on = false;
    const made = faulty({
      onExec: (sql, go) => (on ? watch.onExec?.(sql, go) : go()),
      onCall: (sql, how, go) => (on ? watch.onCall?.(sql, how, go) : go()),
    });
    await made.store.read(ref, whole);
    on = true;
    return made;
  };

  test('an I/O error at COMMIT is `indefinite`; the entry may be there, and the store goes on with a new connection', async () => {
    const { store, opened } = await ready('commit', 'SQLITE_IOERR_FSYNC', 'after');
    await expect(store.commit(first)).rejects.toMatchObject({ code: 'indefinite' });
    const { head, entries } = await store.read(ref, whole);
    expect(entries.map(({ seq, envelope }) => [seq, envelope])).toEqual([
      [1, 'private'],
      [2, null],
    ]);
    expect(opened).toHaveLength(2);
    expect(await store.commit(buildUnit(ref, head))).toMatchObject({ ok: true, head: { seq: 3 } });
    await store.close();
  });

  test('an I/O error at COMMIT is `indefinite` also when nothing was written, and the unit can be sent again', async () => {
    const { store } = await ready('commit', 'SQLITE_IOERR_FSYNC', 'before');
    await expect(store.commit(first)).rejects.toMatchObject({ code: 'indefinite' });
    expect(await store.commit(first)).toMatchObject({ ok: true });
    await store.close();
  });

  test.each([
    ['an I/O error before COMMIT', 'insert into entry', 'SQLITE_IOERR_WRITE', 2],
    ['a full disk before COMMIT', 'insert into envelope', 'SQLITE_FULL', 1],
    ['a full disk at COMMIT, which rolls back', 'commit', 'SQLITE_FULL', 1],
    ['an I/O error at BEGIN', 'begin immediate', 'SQLITE_IOERR_SHMLOCK', 2],
    ['a constraint', 'insert into entry', 'SQLITE_CONSTRAINT_PRIMARYKEY', 1],
  ])('%s is `unavailable`, nothing is written, and the store goes on', async (_what, at, code, connections) => {
    const { store, opened } = await ready(at, code, 'before');
    await expect(store.commit(first)).rejects.toMatchObject({ code: 'unavailable' });
    expect((await store.read(ref, whole)).state).toBe('none');
    expect(await store.commit(first)).toMatchObject({ ok: true });
    expect(opened).toHaveLength(connections);
    await store.close();
  });

  test('an I/O error while reading is `unavailable`, and the next read opens anew', async () => {
    const { store, opened } = await ready('\n  select s.seq', 'SQLITE_IOERR_READ', 'before');
    await expect(store.read(ref, whole)).rejects.toMatchObject({ code: 'unavailable' });
    expect((await store.read(ref, whole)).state).toBe('none');
    expect(opened).toHaveLength(2);
    await store.close();
  });

  test('an error that is not of SQLite passes through as it is, after a rollback', async () => {
    const { store } = await ready('insert into entry', 'ERR_OTHER', 'before');
    await expect(store.commit(first)).rejects.toThrow('ERR_OTHER');
    expect(await store.commit(first)).toMatchObject({ ok: true });
    await store.close();
  });

  test('many calls that meet a failing disk at once all get an answer, and none uses a closed connection', async () => {
    const { store } = await ready('insert into entry', 'SQLITE_IOERR_WRITE', 'before');
    const refs = Array.from({ length: 20 }, (_, index) => ({ tenant: 't', subject: `s${index}` }));
    const outcomes = await Promise.allSettled(refs.map((each) => store.commit(buildUnit(each, { seq: 0, hash: '' }))));
    const failed = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(failed.map(({ reason }) => reason)).toMatchObject([{ code: 'unavailable' }]);
    await store.close();
  });

  test('a connection that was handed in open cannot be opened anew: `unavailable` from then on', async () => {
    const path = temporaryFile();
    const store = createSqliteStore({
      driver: watchedDriver(await open(path), failsOnce('insert into entry', 'SQLITE_IOERR', 'before')),
    });
    for (const reason of ['io', 'connection_lost', 'connection_lost']) {
      await expect(store.commit(first)).rejects.toMatchObject({ code: 'unavailable', params: { reason } });
    }
    await store.close();
  });

  test('a lock that another process keeps is waited for, then `unavailable`; one that it gives back is taken', async () => {
    const path = temporaryFile();
    const store = createSqliteStore({ driver: () => open(path), waitMs: 40 });
    await store.read(ref, whole);
    const other = await open(path);
    other.exec('begin immediate');
    await expect(store.commit(first)).rejects.toMatchObject({ code: 'unavailable', params: { reason: 'busy' } });
    expect((await store.read(ref, whole)).state).toBe('none');
    const waiting = store.commit(first);
    await Promise.resolve();
    other.exec('rollback');
    expect(await waiting).toMatchObject({ ok: true });
    other.close();
    await store.close();
  });

  test('a call that waits for a lock can be cancelled, and has written nothing', async () => {
    const path = temporaryFile();
    const store = createSqliteStore({ driver: () => open(path) });
    await store.read(ref, whole);
    const other = await open(path);
    other.exec('begin immediate');
    const controller = new AbortController();
    const waiting = store.commit(first, { signal: controller.signal });
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ code: 'aborted' });
    other.exec('rollback');
    other.close();
    expect((await store.read(ref, whole)).state).toBe('none');
    await store.close();
  });

  test('closing while a call waits for a lock ends the call with `unavailable`', async () => {
    const path = temporaryFile();
    const store = createSqliteStore({ driver: () => open(path) });
    await store.read(ref, whole);
    const other = await open(path);
    other.exec('begin immediate');
    const waiting = store.commit(first);
    const outcome = expect(waiting).rejects.toMatchObject({ code: 'unavailable' });
    await store.close();
    await outcome;
    other.exec('rollback');
    other.close();
  });
});
