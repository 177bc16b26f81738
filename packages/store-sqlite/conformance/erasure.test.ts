import { existsSync, readFileSync } from 'node:fs';
import { buildUnit } from '@unticked/testkit';
import { describe, expect, test } from 'vitest';
import { createSqliteStore } from '../src/index.js';
import { drivers } from './drivers.js';
import { temporaryFile } from './temporary-file.js';

const ref = { tenant: 't', subject: 's' };
const marker = 'Maria-Mustermann-0664';
const envelopes = [
  { seq: 1, body: `{"name":"${marker}"}` },
  // Long enough to lie on pages of its own.
  { seq: 2, body: `{"note":"${marker.repeat(500)}"}` },
];

/** In which of the database's files the marker still stands. */
const filesWithMarker = (path: string): readonly string[] =>
  ['', '-wal', '-shm'].filter((end) => existsSync(path + end) && readFileSync(path + end).includes(marker));

describe.each(drivers)('over $name', ({ open }) => {
  const seeded = async () => {
    const path = temporaryFile();
    const store = createSqliteStore({ driver: () => open(path) });
    for (let index = 0; index < 20; index++) {
      await store.commit(buildUnit({ tenant: 't', subject: `other${index}` }, { seq: 0, hash: '' }));
    }
    const { head } = await store.commit(buildUnit(ref, { seq: 0, hash: '' }, { count: 3, envelopes }));
    expect(filesWithMarker(path)).toContain('-wal');
    return { path, store, head };
  };

  test('a deleted envelope is in no byte of any file once the commit has resolved', async () => {
    const { path, store, head } = await seeded();
    await store.commit(buildUnit(ref, head, { redact: 'all', state: 'erased' }));
    expect(filesWithMarker(path)).toEqual([]);
    const other = await open(path);
    expect(other.prepare('pragma wal_checkpoint(truncate)').all()).toMatchObject([{ busy: 0 }]);
    other.close();
    expect(filesWithMarker(path)).toEqual([]);
    await store.close();
    expect(filesWithMarker(path)).toEqual([]);
  });

  test('also when it had long been moved into the database file', async () => {
    const { path, store, head } = await seeded();
    const other = await open(path);
    other.prepare('pragma wal_checkpoint(truncate)').all();
    other.close();
    expect(filesWithMarker(path)).toContain('');
    await store.commit(buildUnit(ref, head, { redact: [1, 2] }));
    expect(filesWithMarker(path)).toEqual([]);
    await store.close();
  });

  test('while somebody reads an older moment it stays, and goes with the next commit after that', async () => {
    const { path, store, head } = await seeded();
    const reader = await open(path);
    reader.exec('begin');
    reader.prepare('select count(*) from envelope').all();
    const erased = await store.commit(buildUnit(ref, head, { redact: 'all', state: 'erased' }));
    expect(erased.ok).toBe(true);
    expect(filesWithMarker(path)).not.toEqual([]);
    reader.exec('rollback');
    reader.close();
    await store.commit(buildUnit({ tenant: 't', subject: 'anybody' }, { seq: 0, hash: '' }));
    expect(filesWithMarker(path)).toEqual([]);
    await store.close();
  });
});
