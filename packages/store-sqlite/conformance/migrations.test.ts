import { createHash } from 'node:crypto';
import { buildUnit } from '@unticked/testkit';
import { describe, expect, test } from 'vitest';
import { column } from '../src/column.js';
import { createSqliteStore, openSqlite } from '../src/index.js';
import { migrations } from '../src/migrations/migrations.js';
import { prepareConnection } from '../src/prepare-connection.js';
import { temporaryFile } from './temporary-file.js';
import { watchedDriver } from './watched-driver.js';

const ref = { tenant: 't', subject: 's' };
const whole = { after: 0, limit: 1000 };

/** SHA-256 of every migration that was ever shipped. A line is added for a new one; none is ever changed. */
const shipped = [
  'a1cdcae8e76eeeedc5d71e1fb8488e9256775dbdebef1518847a427826c45fea',
  'db3cbc8172bb8cf48be636cc16cadbff34fdbb7ca0f7fb95c92bff23c6db7f76',
];

describe('migrations', () => {
  test('those that were shipped are unchanged', () => {
    expect(migrations.map((sql) => createHash('sha256').update(sql).digest('hex'))).toEqual(shipped);
  });

  test('they make the schema that is kept beside this test', async () => {
    const path = temporaryFile();
    const store = createSqliteStore({ path });
    await store.read(ref, whole);
    await store.close();
    const driver = await openSqlite(path);
    const rows = driver.prepare('select sql from sqlite_master where sql is not null order by type, name').all();
    const pragmas = ['application_id', 'user_version'].map((name) => {
      const [row] = driver.prepare(`pragma ${name}`).all();
      return `pragma ${name} = ${column.integer(row, name)};\n`;
    });
    driver.close();
    const dump = pragmas.join('') + rows.map((row) => `\n${column.text(row, 'sql')};\n`).join('');
    await expect(dump).toMatchFileSnapshot('./schema.sql');
  });

  test('20 stores that find an empty file at once make it once, and all can write', async () => {
    const path = temporaryFile();
    const stores = Array.from({ length: 20 }, () => createSqliteStore({ path }));
    await Promise.all(
      stores.map((store, index) =>
        store.commit(buildUnit({ tenant: 't', subject: `s${index}` }, { seq: 0, hash: '' })),
      ),
    );
    expect(await stores[0]?.scan('t', { after: '', limit: 1000 })).toHaveLength(20);
    for (const store of stores) await store.close();
  });

  test.each(['pragma user_version', 'pragma application_id', 'select count(*)'])(
    'a process that another one overtakes before its %s takes the file as it finds it',
    async (moment) => {
      const path = temporaryFile();
      const other = await openSqlite(path);
      let overtaken = false;
      const overtake = (sql: string): void => {
        if (overtaken || !sql.startsWith(moment)) return;
        overtaken = true;
        try {
          prepareConnection(other);
        } catch {
          // The lock is held: then there is nothing to overtake.
        }
      };
      const store = createSqliteStore({
        driver: async () => watchedDriver(await openSqlite(path), { onPrepare: overtake }),
      });
      const { ok } = await store.commit(buildUnit(ref, { seq: 0, hash: '' }));
      expect({ ok, overtaken }).toEqual({ ok: true, overtaken: true });
      await store.close();
      other.close();
    },
  );

  test.each([
    ['a file that a newer release has written', 'pragma user_version = 99', 'newer_version'],
    ["another application's file", 'pragma application_id = 7; pragma user_version = 1', 'another_application'],
  ])('%s is refused and left as it is', async (_what, sql, reason) => {
    const path = temporaryFile();
    const mine = createSqliteStore({ path });
    await mine.commit(buildUnit(ref, { seq: 0, hash: '' }));
    await mine.close();
    const driver = await openSqlite(path);
    driver.exec(sql);
    driver.close();
    const store = createSqliteStore({ path });
    await expect(store.read(ref, whole)).rejects.toMatchObject({ code: 'unsupported', params: { reason } });
    await store.close();
  });

  test('a database with tables of somebody else is refused', async () => {
    const path = temporaryFile();
    const driver = await openSqlite(path);
    driver.exec('create table customer (id text)');
    driver.close();
    const store = createSqliteStore({ path });
    await expect(store.commit(buildUnit(ref, { seq: 0, hash: '' }))).rejects.toMatchObject({
      code: 'unsupported',
      params: { reason: 'another_application' },
    });
    await store.close();
  });

  test('a database in memory is refused, since nothing of it would last', async () => {
    const store = createSqliteStore({ path: ':memory:' });
    await expect(store.read(ref, whole)).rejects.toMatchObject({ code: 'unsupported', params: { reason: 'no_wal' } });
    await store.close();
  });

  test('the database itself refuses to change or delete an entry', async () => {
    const path = temporaryFile();
    const store = createSqliteStore({ path });
    await store.commit(buildUnit(ref, { seq: 0, hash: '' }));
    await store.putDocument({ tenant: 't', hash: 'h', kind: 'notice', body: 'We ask.' });
    await store.close();
    const driver = await openSqlite(path);
    expect(() => driver.exec("update entry set body = '{}'")).toThrow('an entry is never changed');
    expect(() => driver.exec('delete from entry')).toThrow('an entry is never deleted');
    expect(() => driver.exec("update document set body = 'We tick.'")).toThrow('a document is never changed');
    driver.close();
  });
});
