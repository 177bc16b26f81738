import type { SqliteDriver } from '@unticked/store-sqlite';
import { beforeEach, expect, test } from 'vitest';
import { openCrmDatabase } from '../db/open-crm-database.js';
import { openTables } from '../tables/open-tables.js';
import { shopSource } from './shop-source.js';

const id = 'c-1001';
const person = { subjectId: id, subjects: [id] };
const control = { signal: AbortSignal.timeout(60_000) };

/** What stands in no set, and why. */
const leftOut: Readonly<Record<string, string>> = {
  'customers.revision': 'counts edits and says nothing of the person',
  'customers.request_id': 'makes a form that is sent twice count once',
  'customers.marketing': 'is written by the consent log, which holds it with its proof',
  'customers.merged_into': 'both records are in the set',
  'customers.merged_at': 'the consent log has the day',
  'outbox.id': 'is a random number',
  'outbox.kind': 'is seen from the text',
  'outbox.headers': 'holds the link of the text again, for mail programs',
  'outbox.campaign_id': 'is a random number',
  'outbox.sent_by': 'is a member of staff, somebody else',
  'outbox.ground': 'is in the consent log, with the answer that it rests on',
  'moved_orders.order_id': 'is in the set of repairs',
  'moved_orders.from_id': 'both records are in the set',
  'portal_codes.id': 'counts codes',
  'portal_codes.code_hash': 'is a secret that nobody can read',
  'portal_codes.salt': 'is a secret that nobody can read',
  'portal_codes.tries': 'counts guesses, which may be of others',
  'portal_sessions.token_hash': 'is a secret that nobody can read',
  'observed.id': 'counts rows',
  'to_ledger.id': 'waits for the consent log, which holds it a moment later',
  'to_ledger.customer_id': 'waits for the consent log, which holds it a moment later',
  'to_ledger.actor': 'waits for the consent log, which holds it a moment later',
  'to_ledger.work': 'waits for the consent log, which holds it a moment later',
  'to_ledger.created_at': 'waits for the consent log, which holds it a moment later',
};

/** One row of each table that has a customer in it. */
const rows: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
  customers: {
    ...{ id, number: 1001, name: 'Maria', street: 'Hauptplatz 1', postcode: '4020', city: 'Linz', country: 'AT' },
    ...{ phone: '+43 660 1', email: 'm@mail.example', language: 'de', created_at: '2026-01-01T00:00:00.000Z' },
    ...{ revision: 1, request_id: 'r-1', marketing: 'g', merged_into: 'c-0', merged_at: '2026-01-02T00:00:00.000Z' },
    ...{ born: '2015-05-05', stage: 'customer' },
  },
  orders: {
    ...{ id: 'R-1', customer_id: id, device: 'Pixel 9', fault: 'screen', state: 'received' },
    ...{ created_at: '2026-01-03T00:00:00.000Z', updated_at: '2026-01-04T00:00:00.000Z' },
  },
  moved_orders: { order_id: 'R-1', from_id: id },
  outbox: {
    ...{ id: 'm-1', customer_id: id, kind: 'news', channel: 'email', recipient: 'm@mail.example', text: 'Hello' },
    ...{ headers: '{}', campaign_id: 'x', sent_by: 'Eva K.', sent_at: '2026-01-05T00:00:00.000Z', ground: 'consent' },
  },
  observed: {
    ...{ id: 1, purpose_id: 'news', channel: 'email', customer_id: id, reason: 'not_asked' },
    at: '2026-01-06T00:00:00.000Z',
  },
  to_ledger: { id: 'w-1', customer_id: id, actor: '{}', work: '{}', created_at: '2026-01-07T00:00:00.000Z' },
  portal_codes: {
    ...{ id: 1, customer_id: id, code_hash: 'h', salt: 's', tries: 0 },
    ...{ sent_at: '2026-01-08T00:00:00.000Z', expires_at: '2026-01-08T00:10:00.000Z' },
  },
  portal_sessions: { token_hash: 't', customer_id: id, expires_at: '2026-01-09T00:00:00.000Z' },
  invoices: { number: 'I-1', customer_id: id, cents: 8900, issued_on: '2026-01-10' },
};

/** Other values than those above, where any other text will not do. */
const others: Readonly<Record<string, string>> = { state: 'ready', channel: 'sms', language: 'en', stage: 'lead' };

let db: SqliteDriver;
let source: ReturnType<typeof shopSource>;

beforeEach(async () => {
  db = await openCrmDatabase(':memory:');
  // Rows are changed one column at a time, those that name others too.
  db.exec('PRAGMA foreign_keys = OFF');
  for (const [table, row] of Object.entries(rows)) {
    const columns = Object.keys(row);
    db.prepare(`INSERT INTO ${table} (${columns}) VALUES (${columns.map(() => '?')})`).run(...Object.values(row));
  }
  source = shopSource(
    openTables(db, () => new Date('2026-01-31T00:00:00.000Z')),
    async () => undefined,
  );
  return () => db.close();
});

const collected = async (): Promise<string> => JSON.stringify(await source.collect(person, control));

const tablesOf = (): readonly string[] => {
  const found = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").all();
  return found.map((row) => (row as { name: string }).name);
};

const columnsOf = (table: string): readonly string[] =>
  db
    .prepare(`PRAGMA table_info(${table})`)
    .all()
    .map((row) => (row as { name: string }).name);

test('every table that names a customer has a row here, with all of its columns', () => {
  const ofCustomers = tablesOf().filter(
    (table) => table === 'customers' || columnsOf(table).some((column) => /^(customer|from)_id$/.test(column)),
  );
  expect(Object.keys(rows).toSorted()).toEqual([...ofCustomers].toSorted());
  for (const table of ofCustomers)
    expect(Object.keys(rows[table] ?? {}).toSorted(), table).toEqual([...columnsOf(table)].toSorted());
});

test('every column of a customer is in what is collected, or is named with a reason', async () => {
  const before = await collected();
  const silent: string[] = [];
  for (const [table, row] of Object.entries(rows))
    for (const [column, value] of Object.entries(row)) {
      const other = typeof value === 'number' ? value + 1 : (others[column] ?? value.replace(/\w$/, 'X'));
      const set = db.prepare(`UPDATE ${table} SET ${column} = ?`);
      set.run(other);
      if ((await collected()) === before) silent.push(`${table}.${column}`);
      set.run(value);
    }
  expect(await collected()).toBe(before);
  expect(silent.toSorted()).toEqual(Object.keys(leftOut).toSorted());
});

test('what an erasure knows of is what is collected, set by set and item by item', async () => {
  const { sets } = await source.collect(person, control);
  const planned = await source.eraser?.plan(person, control);
  expect(planned?.map((set) => [set.id, set.count])).toEqual(sets.map((set) => [set.id, set.items.length]));
  expect(planned?.filter(({ fate }) => fate === 'stays').map((set) => set.id)).toEqual(['invoices']);
  expect(sets.map(({ items }) => items.length)).toEqual([1, 1, 1, 2, 1, 1]);
});

test('a code and the key in a link are in no statement', async () => {
  const set = db.prepare('UPDATE outbox SET kind = ?, text = ?, headers = ?');
  set.run('code', 'Your code: 123456. It works once.', '{}');
  expect(await collected()).not.toContain('123456');
  set.run('news', 'Stop: /me/consent#aSecretKey Acme', '{}');
  expect(await collected()).not.toContain('aSecretKey');
});

test('a link to their data changes nothing of it, so that it still opens what was looked at', async () => {
  const columns = 'id, customer_id, kind, channel, recipient, text, sent_by, sent_at, ground';
  const before = await collected();
  const add = db.prepare(`INSERT INTO outbox (${columns}) VALUES (?, 'c-1001', ?, 'email', 'a', 'b', 'c', 'd', 'e')`);
  add.run('m-2', 'export');
  expect(await collected()).toBe(before);
  add.run('m-3', 'status');
  expect(await collected()).not.toBe(before);
});

test('whoever was never here has nothing', async () => {
  const nobody = { subjectId: 'c-9', subjects: ['c-9'] };
  const { sets } = await source.collect(nobody, control);
  expect(sets.map(({ items }) => items.length)).toEqual([0, 0, 0, 0, 0, 0]);
  expect((await source.eraser?.plan(nobody, control))?.every(({ count }) => count === 0)).toBe(true);
});
