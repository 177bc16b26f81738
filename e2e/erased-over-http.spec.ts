import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSqlite } from '../packages/store-sqlite/src/open-sqlite.js';
import { expect, type ShopInProcess, test } from './shop-in-process.js';

const marker = 'Mustermarke';
const email = `${marker.toLowerCase()}@mail.example`;
const id = (call: string): string => `${call}-of-these-tests-0001`;
const news = { purposeId: 'news', channel: 'email' } as const;

const json = async (asked: Promise<Response>) => {
  const response = await asked;
  expect(response.status, await response.clone().text()).toBe(200);
  return response.json();
};

/** A customer whose name, notes, scan and messages hold the marker, with one paid repair. */
async function mark(shop: ShopInProcess): Promise<string> {
  const { presentation } = await shop.ledger.form({ audience: 'clerk' });
  const answers = [
    { questionId: 'repair', answer: 'acknowledged' },
    { questionId: 'news', channel: 'email', answer: 'given' },
  ];
  const capture = { method: 'in_person', note: `${marker} said so` };
  const submission = { id: id('submission'), presentation, mode: 'read_aloud', answers, capture };
  const customer = {
    ...{ name: `Maria ${marker}`, born: '', street: `${marker} 1`, postcode: '4020', city: 'Linz', country: 'AT' },
    ...{ phone: '', email, language: 'en', device: `Pixel of ${marker}`, fault: marker },
  };
  const body = { customer, requestId: 'm'.repeat(22), consent: { submission } };
  const made = await json(shop.ask('POST', '/api/customers', body));
  const bytes = new TextEncoder().encode(`%PDF-1.7\n${marker}\n%%EOF`);
  await shop.ledger.keepEvidence({ subjectId: made.id, bytes, type: 'application/pdf' });
  const { orders } = await json(shop.ask('GET', `/api/customers/${made.id}`));
  await json(shop.ask('PUT', `/api/orders/${orders[0].id}/state`, { state: 'handed_over' }));
  const campaign = { id: id('campaign'), query: news, customerIds: [made.id] };
  expect(await json(shop.ask('POST', '/api/campaigns', campaign))).toMatchObject({ sent: 1 });
  return made.id;
}

const allFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((one) =>
    one.isFile() ? join(one.parentPath, one.name) : [],
  );

/** Files with the marker in one of their bytes, and tables of both databases with it in one of their rows. */
async function findMarker(folder: string): Promise<readonly string[]> {
  const hasIt = (bytes: Buffer | string): boolean => bytes.toString().toLowerCase().includes(marker.toLowerCase());
  const found = allFiles(folder).filter((file) => hasIt(readFileSync(file)));
  for (const file of ['crm.sqlite', 'consent.sqlite']) {
    const db = await openSqlite(join(folder, file));
    for (const row of db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all()) {
      const { name } = row as { name: string };
      const rows = db.prepare(`SELECT * FROM "${name}"`).all();
      if (hasIt(JSON.stringify(rows))) found.push(`${file} ${name}`);
    }
    db.close();
  }
  return found;
}

test('an erasure over HTTP leaves the marker in no table, no blob and no byte, but the invoice and the proof', async ({
  shop,
}) => {
  await shop.publish('repair-shop');
  const customer = await mark(shop);
  const newsletter = join(shop.dataDirectory, 'newsletter.json');
  const before = await findMarker(shop.dataDirectory);
  expect(before).toEqual(expect.arrayContaining([newsletter, 'crm.sqlite customers', 'crm.sqlite outbox']));
  expect(before.some((file) => file.includes('evidence'))).toBe(true);

  const subject = `/api/consent/subjects/${customer}`;
  const asked = { id: id('ask'), type: 'erasure', receivedOn: new Date().toISOString().slice(0, 10) };
  const { id: request } = await json(shop.askAs('eva', 'POST', `${subject}/rights-requests/openings`, asked));
  const wish = { id: id('erase'), because: 'consent_withdrawn', afterwards: 'do_not_contact', request };
  // A clerk takes it in, and erases nobody.
  expect((await shop.askAs('eva', 'POST', `${subject}/erasures`, wish)).status).toBe(404);
  // Nobody has said yet that it is them.
  expect((await shop.askAs('ines', 'POST', `${subject}/erasures`, wish)).status).toBe(409);
  const known = { request, id: id('identify'), step: 'identified', identifiedBy: 'document' };
  await json(shop.askAs('ines', 'POST', '/api/consent/rights-requests/steps', known));
  const plan = await json(shop.askAs('ines', 'GET', `${subject}/erasure-plan`));
  expect(plan.systems[0].sets.at(-1)).toMatchObject({
    id: 'invoices',
    fate: 'stays',
    norm: 'Section 132 BAO',
    count: 1,
  });

  const kept = JSON.parse(readFileSync(newsletter, 'utf8'));
  writeFileSync(newsletter, JSON.stringify({ ...kept, answers: 'with_an_error' }));
  expect(await json(shop.askAs('ines', 'POST', `${subject}/erasures`, wish))).toMatchObject({ state: 'running' });
  writeFileSync(newsletter, JSON.stringify({ ...kept, answers: 'at_once' }));
  const done = await json(shop.askAs('ines', 'POST', '/api/consent/erasures/tries', { request }));
  expect(done).toMatchObject({ state: 'done', request: { state: 'fulfilled' } });
  expect(await json(shop.askAs('ines', 'POST', '/api/consent/erasures/certificate', { request }))).toMatchObject({
    systems: [{ system: 'shop' }, { system: 'newsletter' }, { system: 'consent-ledger' }],
  });

  expect(await findMarker(shop.dataDirectory)).toEqual([]);
  expect((await shop.ask('GET', `/api/customers/${customer}`)).status).toBe(404);
  const db = await openSqlite(join(shop.dataDirectory, 'crm.sqlite'));
  expect(db.prepare('SELECT customer_id, cents FROM invoices').all()).toMatchObject([
    { customer_id: null, cents: 8900 },
  ]);
  db.close();
  expect(await shop.ledger.verify()).toMatchObject({ ok: true });

  // Whoever brings the address back is told.
  expect(await json(shop.ask('POST', '/api/consent/addresses/blocks', { address: email }))).toMatchObject({
    blocks: [expect.anything()],
  });
});

test('a clerk brings back only whom they removed themselves, and no number is given twice', async ({ shop }) => {
  await shop.publish('repair-shop');
  const customer = await mark(shop);
  const subject = `/api/consent/subjects/${customer}`;
  const call = (name: string) => ({ id: id(name), reason: 'Twice in the list.' });
  await json(shop.askAs('eva', 'POST', `${subject}/removals`, call('remove')));
  expect((await shop.askAs('paul', 'POST', `${subject}/removal-ends`, call('restore'))).status).toBe(404);
  expect(await json(shop.askAs('eva', 'POST', `${subject}/removal-ends`, call('restore')))).toMatchObject({
    state: 'active',
  });
  const hold = { ...call('hold'), norm: 'Section 132 BAO', reviewOn: '2099-12-31' };
  expect((await shop.askAs('eva', 'POST', `${subject}/holds`, hold)).status).toBe(404);
  const wish = { id: id('erase'), because: 'no_longer_needed', afterwards: 'may_return' };
  expect(await json(shop.ask('POST', `${subject}/erasures`, wish))).toMatchObject({ state: 'done' });
  const other = {
    name: 'Otto',
    born: '',
    street: '',
    postcode: '',
    city: '',
    country: 'AT',
    phone: '',
    email: 'o@mail.example',
  };
  const body = {
    customer: { ...other, language: 'en', device: 'Pixel', fault: '' },
    requestId: 'o'.repeat(22),
    consent: 'later',
  };
  expect((await json(shop.ask('POST', '/api/customers', body))).id).not.toBe(customer);
});
