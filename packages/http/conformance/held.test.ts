import { createServer } from 'node:http';
import type { DataSource, HeldProgress } from '@unticked/core';
import { createRights, createRightsBackend, defineDataSource, LEDGER_SYSTEM } from '@unticked/core/rights';
import { afterEach, expect, test } from 'vitest';
import { createRightsClient } from '../src/client/index.js';
import { toNodeHandler } from '../src/server/index.js';
import { actors, ORIGIN, submissionOf, testServer, yesByEmail } from './test-server.js';

const id = (call: string): string => `${call}-of-these-tests-0001`;
const receivedOn = '2026-11-01';
const keepProof = { period: 'P3Y', ground: 'legal_claims' } as const;
const headers = { authorization: 'Bearer eva', origin: ORIGIN };
const source = (name: string, collect: DataSource['collect']): DataSource =>
  defineDataSource({ id: name, title: { en: name }, collect });
const notes = source('crm', async () => ({
  sets: [
    {
      id: 'notes',
      title: { en: 'Notes' },
      items: [{ text: 'Rang about the lamp.' }, { text: 'Her neighbour Josef Huber pays.' }],
    },
  ],
}));

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** For a system that never answers, and long enough for one that does over a socket of a busy machine. */
const TIME_LIMIT = 2_000;

/** Eva may do everything here: no preset lets anybody in. */
async function desk(...sources: readonly DataSource[]) {
  const { ledger, store, clock } = testServer({}, { keepProof });
  const factory = createRights({ ledger, sources, timeLimit: TIME_LIMIT, clock: () => clock.now });
  const server = testServer({ authorize: () => true, rights: factory }, { store, keepProof });
  const network = { loses: 0, cuts: 0, sent: 0 };
  const carry = async (url: string, init: RequestInit): Promise<Response> => {
    network.sent += 1;
    const response = await server.handler(new Request(url, init));
    if (network.cuts > 0) {
      network.cuts -= 1;
      const lines = (await response.text()).split('\n').slice(0, -2);
      return new Response(`${lines.join('\n')}\n`, { headers: response.headers });
    }
    if (network.loses === 0) return response;
    network.loses -= 1;
    throw new TypeError('fetch failed');
  };
  const client = createRightsClient({ baseUrl: ORIGIN, headers, fetch: carry, retries: 1 });
  const eva = ledger.as(actors.eva);
  await eva.submit({ subjectId: 'c-1', submission: submissionOf(await eva.form(), [yesByEmail]) });
  const here = createRightsBackend({ ledger: eva, rights: factory.as(actors.eva) });
  return { ...server, client, network, eva, here, maria: client.subject('c-1') };
}

/** A real server on the loopback interface. */
async function listen(handler: Parameters<typeof toNodeHandler>[0]): Promise<string> {
  const handle = toNodeHandler(handler);
  const server = createServer((incoming, outgoing) => void handle(incoming, outgoing));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  closers.push(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return `http://127.0.0.1:${address.port}`;
}

test('what is held is the same over HTTP as in the same process, system by system, in the order they were asked', async () => {
  const { maria, here } = await desk(
    notes,
    source('books', async () => {
      throw new Error('Maria is not there');
    }),
  );
  const heard: HeldProgress[] = [];
  const held = await maria.held({ onProgress: (one) => heard.push(one) });
  expect(held).toEqual(await here.subject('c-1').held());
  expect(held.systems.map(({ system, state }) => `${system} ${state}`)).toEqual([
    `${LEDGER_SYSTEM} ok`,
    'crm ok',
    'books failed',
  ]);
  expect(heard.slice(0, 3).every(({ state }) => state === 'waiting')).toBe(true);
  expect(new Set(heard.slice(3))).toEqual(new Set(held.systems));
  expect(JSON.stringify(held)).not.toContain('not there');
});

test('over a real socket each system is heard as it answers, and one that hangs is said and hides nothing', async () => {
  const answers: (() => void)[] = [];
  const { handler } = await desk(
    notes,
    source('late', () => new Promise((done) => answers.push(() => done({ sets: [] })))),
    source('hangs', () => new Promise(() => {})),
  );
  const client = createRightsClient({ baseUrl: await listen(handler), headers });
  const { systems } = await client.subject('c-1').held({
    // Were the lines gathered on the way, this would be heard too late, and `late` would be.
    onProgress: ({ system, state }) => {
      if (system === 'crm' && state === 'ok') for (const answer of answers) answer();
    },
  });
  expect(systems.map((one) => [one.system, one.state, 'because' in one ? one.because : ''])).toEqual([
    [LEDGER_SYSTEM, 'ok', ''],
    ['crm', 'ok', ''],
    ['late', 'ok', ''],
    ['hangs', 'failed', 'timeout'],
  ]);
});

test('whoever hangs up in the middle leaves nothing behind', async () => {
  const { handler } = await desk(
    source('hangs', () => new Promise(() => {})),
    notes,
  );
  const client = createRightsClient({ baseUrl: await listen(handler), headers });
  const controller = new AbortController();
  const asked = client.subject('c-1').held({ onProgress: () => controller.abort() }, { signal: controller.signal });
  await expect(asked).rejects.toMatchObject({ code: 'aborted' });
  // Beyond the time that a system has: what comes in then is said to nobody.
  await new Promise((done) => setTimeout(done, TIME_LIMIT + 100));
  expect(await client.subject('c-1').lookedAt()).toHaveLength(1);
});

test('an answer without its last line was cut off: it is asked for again, and given up', async () => {
  const { maria, network } = await desk(notes);
  network.cuts = 1;
  expect((await maria.held()).systems).toHaveLength(2);
  expect(network.sent).toBe(2);
  network.cuts = 2;
  await expect(maria.held()).rejects.toMatchObject({ code: 'unavailable' });
});

test('what goes wrong before the first line is a problem like any other', async () => {
  const { ask } = testServer({ authorize: () => true });
  const response = await ask('POST', '/subjects/c-1/held', { token: 'eva' });
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  expect(response.status).toBe(501);
});

test('the statement is looked at, then handed over without what is about others, once, and that answers the request', async () => {
  const { client, maria, network, here } = await desk(notes);
  const { id: request } = await maria.openRequest({ id: id('ask'), type: 'access', receivedOn });
  await client.takeRequestStep({ request, id: id('look'), step: 'identified', identifiedBy: 'document' });
  const { fingerprint: seen } = await maria.held();
  const mask = [{ source: 'crm', set: 'notes', item: 1, column: 'text' }];
  const preview = await maria.statement({ locale: 'de', mask, seen });
  expect(preview).toEqual(await here.subject('c-1').statement({ locale: 'de', mask, seen }));
  expect(JSON.stringify(preview)).not.toContain('Huber');
  const systems = ['consent-ledger'];
  const chosen = await maria.statement({ locale: 'en', systems });
  expect(chosen).toEqual(await here.subject('c-1').statement({ locale: 'en', systems }));
  expect(JSON.stringify(chosen)).toMatch(/was not asked for/);
  expect((await client.request(request)).state).toBe('open');

  const handOver = { request, id: id('hand'), how: 'Printed', outcome: 'fulfilled', mask, seen, locale: 'de' } as const;
  network.loses = 1;
  expect(await maria.handOver(handOver)).toEqual(preview);
  await maria.handOver(handOver);
  expect(await client.request(request)).toMatchObject({
    state: 'fulfilled',
    steps: [
      { step: 'received' },
      { step: 'identified' },
      { step: 'handed_over', handedOver: 'Printed' },
      { step: 'fulfilled' },
    ],
  });
  expect((await maria.lookedAt()).map(({ what, by }) => [what, by?.name])).toEqual([
    ['held', 'Eva K.'],
    ['statement', 'Eva K.'],
  ]);
});

test('what is held by now and was not looked at is not handed over, and nothing is written', async () => {
  const { client, maria } = await desk(notes);
  const { id: request } = await maria.openRequest({ id: id('ask'), type: 'access', receivedOn });
  const unknown = maria.handOver({ request, id: id('hand'), how: 'Printed' });
  await expect(unknown).rejects.toMatchObject({ code: 'not_identified' });
  await client.takeRequestStep({ request, id: id('look'), step: 'identified', identifiedBy: 'document' });
  const seen = `sha256-${'A'.repeat(43)}`;
  const call = { request, id: id('hand'), how: 'Printed', seen };
  await expect(maria.handOver(call)).rejects.toMatchObject({ code: 'invalid', path: '/seen' });
  const another = client.subject('c-2').handOver({ request, id: id('hand'), how: 'Printed' });
  await expect(another).rejects.toMatchObject({ code: 'not_found', path: '/handOver/request' });
  expect((await client.request(request)).steps).toHaveLength(2);
});

const place = { source: 'crm', set: 'notes', item: 0, column: 'text' };
const handing = { request: `${receivedOn}.${id('ask')}`, id: id('hand'), how: 'Printed' };

test.each([
  ['/statements', { locale: 'de de' }, '/locale'],
  ['/statements', { seen: 'all of it' }, '/seen'],
  ['/statements', { systems: 'all' }, '/systems'],
  ['/statements', { systems: ['crm', '../crm'] }, '/systems/1'],
  ['/statements', { systems: ['attic'] }, '/systems/0'],
  ['/statements', { mask: 'all' }, '/mask'],
  ['/statements', { mask: Array.from({ length: 1001 }, () => place) }, '/mask'],
  ['/statements', { mask: [place, { ...place, item: '0' }] }, '/mask/1/item'],
  ['/statements', { mask: [{ ...place, source: '__proto__' }] }, '/mask/0/source'],
  ['/statements', { mask: [{ ...place, why: 'x' }] }, '/mask/0/why'],
  ['/statements', { mask: [place] }, '/seen'],
  ['/statements', { subjectId: 'c-2' }, '/subjectId'],
  ['/statements/hand-overs', { ...handing, how: '' }, '/how'],
  ['/statements/hand-overs', { ...handing, id: 'short' }, '/id'],
  ['/statements/hand-overs', { ...handing, outcome: 'refused' }, '/outcome'],
  ['/statements/hand-overs', { ...handing, request: undefined }, '/request'],
])('%s refuses %j by its path, and says nothing of the person', async (path, body, where) => {
  const { ask, maria, client } = await desk(notes);
  const { id: request } = await maria.openRequest({ id: id('ask'), type: 'access', receivedOn });
  const response = await ask('POST', `/subjects/c-1${path}`, { token: 'eva', body });
  const text = await response.text();
  expect(JSON.parse(text)).toMatchObject({ status: 400, code: 'invalid', path: where });
  expect(text).not.toMatch(/huber|\bc-1\b/i);
  expect((await client.request(request)).steps).toHaveLength(1);
});
