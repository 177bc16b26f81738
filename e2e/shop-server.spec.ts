import { expect, type ShopInProcess, test } from './shop-in-process.js';

const blank = { name: 'Maria Huber', born: '', street: '', postcode: '', city: '', country: 'AT', phone: '' };
const input = { ...blank, email: 'maria@mail.example', language: 'en', device: 'Pixel 8', fault: '' };
const requestId = 'r'.repeat(22);
const fields = { ...input, requestId };

interface Answer {
  readonly questionId: string;
  readonly channel?: string;
  readonly answer: string;
}

let made = 0;

/** What a clerk read out and typed in. */
async function submissionOf({ ledger }: ShopInProcess, answers: readonly Answer[]): Promise<object> {
  const { presentation } = await ledger.form({ audience: 'clerk' });
  const id = `shop-server-${String(++made).padStart(12, '0')}`;
  return { id, presentation, mode: 'read_aloud', answers, capture: { method: 'in_person' } };
}

const told: Answer = { questionId: 'repair', answer: 'acknowledged' };
const saysOfNews = (answer: string): Answer => ({ questionId: 'news', channel: 'email', answer });

async function create({ ask }: ShopInProcess, submission: object | undefined): Promise<string> {
  const consent = submission === undefined ? 'later' : { submission };
  const response = await ask('POST', '/api/customers', { customer: input, requestId, consent });
  expect(response.status).toBe(200);
  return (await response.json()).id;
}

async function kindsOf({ ledger }: ShopInProcess, id: string): Promise<readonly string[]> {
  const { entries } = await ledger.history(id);
  return entries.map(({ kind }) => kind).reverse();
}

/** What the log says of news by e-mail. */
async function newsOf({ ledger }: ShopInProcess, id: string): Promise<string | undefined> {
  const { pills } = await ledger.standing(id);
  const cells = pills.flatMap((pill) => pill.cells);
  return cells.find(({ purposeId, channel }) => purposeId === 'news' && channel === 'email')?.status;
}

const edit = ({ ask }: ShopInProcess, id: string, changed: object, more: object = {}) =>
  ask('PUT', `/api/customers/${id}`, { customer: { ...input, ...changed }, revision: 1, ...more });

test.describe('answers of a new customer that wait for the ledger', () => {
  test.beforeEach(({ shop }) => shop.publish('repair-shop'));

  test('go before what came later, so that an edit does not shut them out', async ({ shop }) => {
    const submission = await submissionOf(shop, [told, saysOfNews('given')]);
    shop.setDown(true);
    const id = await create(shop, submission);
    expect(await kindsOf(shop, id)).toEqual([]);
    shop.setDown(false);
    expect((await edit(shop, id, { email: 'huber@mail.example' })).status).toBe(200);
    const kinds = await kindsOf(shop, id);
    expect([...kinds].sort()).toEqual(['contact_point_changed', 'given', 'informed', 'not_given']);
    expect(kinds.at(-1)).toBe('contact_point_changed');
    // It was said of the old address.
    const question = { subjectId: id, purposeId: 'news', channel: 'email' } as const;
    expect(await shop.ledger.mayContact(question)).toMatchObject({ allowed: false });
  });

  test('are kept when another entry reached the log first', async ({ shop }) => {
    shop.setDown(true);
    const id = await create(shop, await submissionOf(shop, [told, saysOfNews('given')]));
    shop.setDown(false);
    const measure = { kind: 'requested', purposeId: 'news', channel: 'email' } as const;
    await shop.ledger.measure({ subjectId: id, id: 'm'.repeat(22), measures: [measure] });
    await shop.handOverAll();
    expect(await newsOf(shop, id)).toBe('given');
  });
});

test.describe('one form that is sent again', () => {
  test.beforeEach(({ shop }) => shop.publish('repair-shop'));

  test('with other answers, as the first reply was lost: they are handed over too', async ({ shop }) => {
    const id = await create(shop, await submissionOf(shop, [told, saysOfNews('given')]));
    expect(await create(shop, await submissionOf(shop, [told, saysOfNews('refused')]))).toBe(id);
    expect(await newsOf(shop, id)).toBe('withdrawn');
  });

  test('by a plain post with other answers', async ({ shop }) => {
    const send = async (answers: readonly Answer[]) => {
      const consent = JSON.stringify(await submissionOf(shop, answers));
      return (await shop.post('/customers', { ...fields, consent })).headers.get('location');
    };
    expect(await send([told, saysOfNews('given')])).toBe('/customers/c-1001');
    // The customer is there already, so nothing is required any more.
    expect(await send([saysOfNews('refused')])).toBe('/customers/c-1001');
    expect(await newsOf(shop, 'c-1001')).toBe('withdrawn');
  });

  test('as it was: nothing is written twice', async ({ shop }) => {
    const submission = await submissionOf(shop, [told, saysOfNews('given')]);
    const id = await create(shop, submission);
    const kinds = await kindsOf(shop, id);
    await create(shop, submission);
    expect(await kindsOf(shop, id)).toEqual(kinds);
  });

  test('at the same time: one customer, and both hear of it', async ({ shop }) => {
    const submission = await submissionOf(shop, [told, saysOfNews('given')]);
    const ids = await Promise.all([1, 2, 3].map(() => create(shop, submission)));
    expect(new Set(ids).size).toBe(1);
    expect([...(await kindsOf(shop, ids[0] ?? ''))].sort()).toEqual(['given', 'informed', 'not_given']);
  });
});

test.describe('a manager pauses asking while a form is open', () => {
  test.beforeEach(({ shop }) => shop.publish('repair-shop'));

  test('what was answered is handed over, and nothing is required', async ({ shop }) => {
    const submission = await submissionOf(shop, [saysOfNews('refused')]);
    await shop.ask('PUT', '/api/settings/asking', { asking: false });
    expect(await newsOf(shop, await create(shop, submission))).toBe('refused');
  });
});

test('a page that is no whole number is the first', async ({ shop }) => {
  for (let n = 0; n <= 50; n++) {
    const body = { customer: input, requestId: String(n).padStart(2, '0').padEnd(22, 'r'), consent: 'later' };
    await shop.ask('POST', '/api/customers', body);
  }
  expect(await (await shop.ask('GET', '/api/customers?page=2')).json()).toMatchObject({ page: 2, total: 51 });
  for (const page of ['1.3', 'x', '-1', '1e400', '']) {
    const response = await shop.ask('GET', `/api/customers?page=${page}`);
    expect([page, response.status]).toEqual([page, 200]);
    expect(await response.json()).toMatchObject({ page: 1, total: 51 });
  }
});

test('customers are searched for by words in the body, never in an address that a log keeps', async ({ shop }) => {
  const id = await create(shop, undefined);
  const found = await shop.ask('POST', '/api/customers/search', { search: 'maria@mail', page: 1 });
  expect(await found.json()).toMatchObject({ total: 1, lines: [{ id }] });
  const nobody = await shop.ask('POST', '/api/customers/search', { search: 'Nobody', page: 1 });
  expect(await nobody.json()).toMatchObject({ total: 0 });
  expect((await shop.ask('POST', '/api/customers/search', { search: 5, page: 1.5 })).status).toBe(422);
  expect(await (await shop.ask('GET', '/api/customers?q=Nobody')).json()).toMatchObject({ total: 1 });
});

test.describe('somebody who moved', () => {
  const at = { street: 'Landstraße 1', postcode: '4020', city: 'Linz' };
  const question = { purposeId: 'advertising', channel: 'post' } as const;

  test.beforeEach(({ shop }) => shop.publish('web-shop'));

  const saysYesByPost = async (shop: ShopInProcess): Promise<string> => {
    const answers = [
      { questionId: 'order', answer: 'acknowledged' },
      { ...saysOfAdvertising, answer: 'given' },
    ];
    const body = {
      customer: { ...input, ...at },
      requestId,
      consent: { submission: await submissionOf(shop, answers) },
    };
    const { id } = await (await shop.ask('POST', '/api/customers', body)).json();
    expect(await shop.ledger.mayContact({ ...question, subjectId: id })).toMatchObject({ allowed: true });
    return id;
  };
  const saysOfAdvertising = { questionId: 'advertising', channel: 'post' };

  for (const [meaning, allowed] of [
    [undefined, false],
    ['new_address', false],
    ['typing_error', true],
    ['never_theirs', false],
  ] as const) {
    test(`a yes by post counted for the old address: ${meaning ?? 'nobody said what it was'}`, async ({ shop }) => {
      const id = await saysYesByPost(shop);
      const more = meaning === undefined ? {} : { postWas: meaning };
      expect((await edit(shop, id, { ...at, street: 'Hauptplatz 2' }, more)).status).toBe(200);
      expect(await shop.ledger.mayContact({ ...question, subjectId: id })).toMatchObject({ allowed });
    });
  }

  test('no longer has an address at all', async ({ shop }) => {
    const id = await saysYesByPost(shop);
    expect((await edit(shop, id, {})).status).toBe(200);
    expect(await shop.ledger.mayContact({ ...question, subjectId: id })).toMatchObject({ allowed: false });
  });

  test('not at all: nothing is written', async ({ shop }) => {
    const id = await saysYesByPost(shop);
    const kinds = await kindsOf(shop, id);
    await edit(shop, id, { ...at, name: 'Maria Maier' });
    expect(await kindsOf(shop, id)).toEqual(kinds);
  });
});

test.describe('answers that cannot be read one way only', () => {
  test.beforeEach(({ shop }) => shop.publish('repair-shop'));

  /** A refusal and a yes under one name. */
  const twofold = async (shop: ShopInProcess): Promise<string> =>
    JSON.stringify(await submissionOf(shop, [told, saysOfNews('given')])).replace(
      '"answer":"given"',
      '"answer":"refused","answer":"given"',
    );
  const total = async ({ ask }: ShopInProcess) => (await (await ask('GET', '/api/customers')).json()).total;

  test('are refused before anything is created, in the request of the application', async ({ shop }) => {
    const body = `{"customer":${JSON.stringify(input)},"requestId":"${requestId}","consent":{"submission":${await twofold(shop)}}}`;
    expect((await shop.ask('POST', '/api/customers', body)).status).toBe(422);
    expect(await total(shop)).toBe(0);
  });

  test('are refused before anything is created, in a plain post', async ({ shop }) => {
    expect((await shop.post('/customers', { ...fields, consent: await twofold(shop) })).status).toBe(422);
    expect(await total(shop)).toBe(0);
  });
});

test.describe('the shop’s own field for advertising', () => {
  const fieldOf = async ({ ask }: ShopInProcess, id: string) =>
    (await (await ask('GET', `/api/customers/${id}`)).json()).customer.marketing;

  test.beforeEach(({ shop }) => shop.publish('repair-shop'));

  test('is written on every change, and never says more than the log', async ({ shop }) => {
    const news = (channel: string, answer: string): Answer => ({ questionId: 'news', channel, answer });
    const id = await create(shop, await submissionOf(shop, [told, news('email', 'given')]));
    // The other way of news was left empty.
    expect(await fieldOf(shop, id)).toBe('');
    const say = async (...answers: Answer[]) =>
      shop.ledger.submit({ subjectId: id, submission: await submissionOf(shop, answers) });
    await say(news('sms', 'given'));
    expect(await fieldOf(shop, id)).toBe('g');
    await say(news('email', 'withdrawn'));
    expect(await fieldOf(shop, id)).toBe('r');
    expect(await (await shop.ask('GET', '/api/customers?page=1')).json()).toMatchObject({
      lines: [{ marketing: 'r' }],
    });
  });

  test('hears of a suppression, which leaves the answers as they are', async ({ shop }) => {
    const news = (channel: string): Answer => ({ questionId: 'news', channel, answer: 'given' });
    const id = await create(shop, await submissionOf(shop, [told, news('email'), news('sms')]));
    expect(await fieldOf(shop, id)).toBe('g');
    const measures = [{ kind: 'suppressed', purposeId: '*', channel: '*', reason: 'asked by letter' }] as const;
    await shop.ledger.measure({ subjectId: id, id: 's'.repeat(22), measures });
    expect(await fieldOf(shop, id)).toBe('r');
  });
});
