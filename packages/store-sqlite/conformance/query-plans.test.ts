import { buildUnit } from '@unticked/testkit';
import { expect, test } from 'vitest';
import { column } from '../src/column.js';
import { createSqliteStore, openSqlite } from '../src/index.js';
import { temporaryFile } from './temporary-file.js';
import { watchedDriver } from './watched-driver.js';

const ref = { tenant: 't', subject: 's' };
const query = { purposeId: 'news', channel: 'email', epoch: 1, at: '', after: '', limit: 9 } as const;

/** Every statement that the store has, with the steps that SQLite would take for it. */
const plans = async (): Promise<ReadonlyMap<string, readonly string[]>> => {
  const path = temporaryFile();
  const statements = new Set<string>();
  const onPrepare = (sql: string) => void statements.add(sql);
  const store = createSqliteStore({
    driver: async () => watchedDriver(await openSqlite(path), { onPrepare }),
  });
  const row = { purposeId: 'news', channel: 'email', open: 1, epoch: 1, decidedSeq: 1, until: null } as const;
  const { head } = await store.commit(buildUnit(ref, { seq: 0, hash: '' }, { rows: [row], redact: 'all' }));
  await store.commit(buildUnit(ref, head, { redact: [1], envelopes: [{ seq: 2, body: 'private' }] }));
  await store.commit(buildUnit(ref, head));
  await store.read(ref, { after: 0, limit: 9 });
  await store.putDocument({ tenant: 't', hash: 'h', kind: 'notice', body: '' });
  for (const by of ['row', 'subject'] as const) await store.contactable('t', { ...query, by });
  await store.scan('t', { after: '', limit: 9 });
  await store.close();
  const driver = await openSqlite(path);
  const explain = (sql: string) =>
    driver
      .prepare(`explain query plan ${sql}`)
      .all(...Array<string>(sql.split('?').length - 1).fill('1'))
      .map((step) => column.text(step, 'detail'));
  const explained = new Map(
    [...statements].filter((sql) => !/^pragma|sqlite_master/.test(sql)).map((sql) => [sql, explain(sql)]),
  );
  driver.close();
  return explained;
};

test('no statement reads a table from end to end or sorts', async () => {
  const explained = await plans();
  expect(explained.size).toBeGreaterThan(12);
  const steps = [...explained.values()].flat();
  expect(steps.filter((step) => /^SCAN (?!CONSTANT)|TEMP B-TREE/.test(step))).toEqual([]);
});

test('the contact list by row reads one index and no table', async () => {
  const steps = [...(await plans())].filter(([sql]) => sql.includes('reachable = 1')).map(([, plan]) => plan);
  expect(steps).toEqual([
    [
      'SEARCH standing_row USING COVERING INDEX standing_row_contactable ' +
        '(tenant=? AND purpose=? AND channel=? AND subject>?)',
    ],
  ]);
});
