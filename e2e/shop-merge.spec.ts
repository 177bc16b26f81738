import { expect, type ShopInProcess, test } from './shop-in-process.js';

const blank = {
  born: '',
  street: '',
  postcode: '',
  city: '',
  country: 'AT',
  phone: '+43 660 0777123',
  language: 'en',
  fault: '',
};
const id = (call: string): string => `${call}-of-these-tests-0001`;

let made = 0;

/** A customer who was told of the repair, and said yes or no to news. */
async function create({ ask, ledger }: ShopInProcess, name: string, answer: 'given' | 'refused'): Promise<string> {
  const { presentation } = await ledger.form({ audience: 'clerk' });
  const number = String(++made).padStart(12, '0');
  const answers = [
    { questionId: 'repair', answer: 'acknowledged' },
    { questionId: 'news', channel: 'email', answer },
  ];
  const submission = {
    id: `shop-merge--${number}`,
    presentation,
    mode: 'read_aloud',
    answers,
    capture: { method: 'in_person' },
  };
  const customer = { ...blank, name, email: `${number}@mail.example`, device: `Pixel of ${name}` };
  const body = { customer, requestId: String(made).padEnd(22, 'r'), consent: { submission } };
  const response = await ask('POST', '/api/customers', body);
  expect(response.status).toBe(200);
  return (await response.json()).id;
}
const devicesOf = async ({ ask }: ShopInProcess, customer: string): Promise<readonly string[]> => {
  const { orders } = await (await ask('GET', `/api/customers/${customer}`)).json();
  return orders.map(({ device }: { device: string }) => device).toSorted();
};
const kindsOf = async ({ ledger }: ShopInProcess, customer: string): Promise<readonly string[]> =>
  (await ledger.history(customer)).entries.map(({ kind, side }) => (side ? `${kind} ${side}` : kind));

test('rows and log become one together: cut off between the two, the next start completes it, once', async ({
  shop,
}) => {
  await shop.publish('repair-shop');
  const [kept, twin] = [await create(shop, 'Maria', 'given'), await create(shop, 'M. Huber', 'refused')];
  const found = await (await shop.ask('GET', '/api/duplicates')).json();
  expect(found).toMatchObject([{ older: { id: kept }, newer: { id: twin }, same: ['phone'] }]);

  shop.setDown(true);
  const call = { from: twin, id: id('merge'), reason: 'same phone' };
  expect((await shop.ask('POST', `/api/customers/${kept}/merge`, call)).status).toBe(500);
  // The shop's rows are one, the log is not yet.
  expect(await devicesOf(shop, kept)).toEqual(['Pixel of M. Huber', 'Pixel of Maria']);
  expect(await kindsOf(shop, kept)).not.toContain('merged from');

  shop.setDown(false);
  await shop.handOverAll();
  await shop.handOverAll();
  expect((await kindsOf(shop, kept)).filter((kind) => kind === 'merged from')).toHaveLength(1);
  expect(await shop.ledger.standing(twin)).toMatchObject({ mergedInto: kept });
  const question = { subjectId: kept, purposeId: 'news', channel: 'email' } as const;
  expect(await shop.ledger.mayContact(question)).toMatchObject({ allowed: false });
  expect(await (await shop.ask('GET', '/api/duplicates')).json()).toEqual([]);
  expect((await shop.ask('POST', `/api/customers/${kept}/merge`, call)).status).toBe(200);
  expect((await kindsOf(shop, kept)).filter((kind) => kind === 'merged from')).toHaveLength(1);

  shop.setDown(true);
  const parting = { id: id('split'), reason: 'two after all' };
  expect((await shop.ask('POST', `/api/customers/${twin}/split`, parting)).status).toBe(500);
  shop.setDown(false);
  expect((await shop.ask('POST', `/api/customers/${twin}/split`, parting)).status).toBe(200);
  expect(await devicesOf(shop, kept)).toEqual(['Pixel of Maria']);
  expect(await devicesOf(shop, twin)).toEqual(['Pixel of M. Huber']);
  expect(await shop.ledger.mayContact(question)).toMatchObject({ allowed: true });
});

test('what the ledger refuses is refused before anything is moved, and nobody goes round the shop', async ({
  shop,
}) => {
  await shop.publish('repair-shop');
  const kept = await create(shop, 'Maria', 'given');
  const call = { from: 'c-9999', id: id('merge'), reason: 'same phone' };
  expect((await shop.ask('POST', `/api/customers/${kept}/merge`, call)).status).toBe(404);
  expect((await shop.ask('POST', `/api/customers/${kept}/merge`, { ...call, from: kept })).status).toBe(422);
  expect((await shop.ask('POST', `/api/customers/${kept}/merge`, { ...call, reason: ' ' })).status).toBe(422);
  const twin = await create(shop, 'M. Huber', 'refused');
  const body = { from: twin, id: id('merge'), reason: 'same phone' };
  expect((await shop.ask('POST', `/api/consent/subjects/${kept}/merge`, body)).status).toBe(404);
  expect((await shop.ask('POST', `/api/customers/${kept}/split`, { id: id('split'), reason: 'two' })).status).toBe(409);
});
