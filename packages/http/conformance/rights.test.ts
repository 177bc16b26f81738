import type { DataSource } from '@unticked/core';
import { createRights, createRightsBackend, defineDataSource } from '@unticked/core/rights';
import { expect, test } from 'vitest';
import { createRightsClient } from '../src/client/index.js';
import { actors, ORIGIN, submissionOf, testServer, yesByEmail } from './test-server.js';

const id = (call: string): string => `${call}-of-these-tests-0001`;
const keepProof = { period: 'P3Y', ground: 'legal_claims' } as const;
const receivedOn = '2026-11-01';
const wish = { because: 'consent_withdrawn', afterwards: 'do_not_contact' } as const;
const hold = { id: id('hold'), norm: 'Section 132 BAO', reviewOn: '2033-12-31', reason: 'Invoice of May.' };

/** Eva may do everything here: no preset lets anybody in. One other system, whose customer has an address that was never asked about. */
async function desk() {
  const customers = new Map([['c-1', 'Maria@Shop.example']]);
  const shop: DataSource = defineDataSource({
    id: 'shop',
    title: { en: 'Customers' },
    collect: async () => ({ sets: [] }),
    eraser: {
      plan: async () => [{ id: 'customer', title: { en: 'Customer' }, count: customers.size, fate: 'goes' }],
      erase: async ({ subjects }) => subjects.forEach((one) => void customers.delete(one)),
    },
  });
  const { ledger, store, clock } = testServer({}, { keepProof });
  const factory = createRights({
    ledger,
    sources: [shop],
    clock: () => clock.now,
    addressesOf: async ({ subjects }) => subjects.flatMap((one) => customers.get(one) ?? []),
  });
  const server = testServer({ authorize: () => true, rights: factory }, { store, keepProof });
  const network = { losesReplies: false, sent: 0 };
  const client = createRightsClient({
    baseUrl: ORIGIN,
    headers: { authorization: 'Bearer eva', origin: ORIGIN },
    fetch: async (url, init) => {
      network.sent += 1;
      const response = await server.handler(new Request(url, init));
      if (!network.losesReplies) return response;
      network.losesReplies = false;
      throw new TypeError('fetch failed');
    },
  });
  const eva = ledger.as(actors.eva);
  await eva.submit({ subjectId: 'c-1', submission: submissionOf(await eva.form(), [yesByEmail]) });
  const here = createRightsBackend({ ledger: eva, rights: factory.as(actors.eva) });
  return { ...server, client, network, eva, here, customers, maria: client.subject('c-1') };
}

test('a request goes its whole way over HTTP as in the same process: open, identified, planned, waiting, released, done', async () => {
  const { client, maria, here, eva, customers } = await desk();
  const { id: request } = await maria.openRequest({ id: id('ask'), type: 'erasure', receivedOn, note: 'By letter.' });
  await client.takeRequestStep({ request, id: id('look'), step: 'identified', identifiedBy: 'document' });
  expect(await client.request(request)).toEqual(await here.request(request));
  expect(await maria.requests()).toMatchObject([{ id: request, identifiedBy: 'document', state: 'open' }]);
  const plan = await maria.erasurePlan();
  expect(plan.systems.map(({ system, state }) => `${system} ${state}`)).toEqual([
    'shop planned',
    'consent-ledger planned',
  ]);

  await maria.hold(hold);
  expect(await client.personsIn({ state: 'held' })).toEqual(await here.personsIn({ state: 'held' }));
  const waiting = await maria.beginErasure({ ...wish, id: id('erase'), request });
  expect(waiting).toMatchObject({ state: 'waiting', plan: { holds: [{ norm: hold.norm }] } });
  expect(await maria.state()).toMatchObject({ state: 'removed', erasing: { request } });
  await expect(maria.restore({ id: id('back'), reason: 'A mistake.' })).rejects.toMatchObject({
    code: 'erasure_begun',
  });
  expect(customers.size).toBe(1);
  await expect(client.erasureCertificate(request)).rejects.toMatchObject({ code: 'not_found' });

  const [held] = (await maria.state()).holds;
  await maria.release({ id: id('release'), hold: held?.hold ?? 0, reason: 'Paid.' });
  expect(await client.goOnErasing(request)).toMatchObject({ state: 'done', request: { state: 'fulfilled' } });
  expect(customers.size).toBe(0);
  expect(await client.erasureCertificate(request)).toEqual(await here.erasureCertificate(request));
  expect(await client.requests()).toEqual(await here.requests());
  expect(await maria.state()).toMatchObject({ state: 'erased' });
  expect(await eva.verify()).toMatchObject({ ok: true });
});

test('the address that only the host knows is left alone, and no body can say one', async () => {
  const { maria, eva, ask } = await desk();
  const body = { ...wish, id: id('erase'), addresses: ['someone@else.example'] };
  const wrong = await ask('POST', '/subjects/c-1/erasures', { token: 'eva', body });
  expect(await wrong.json()).toMatchObject({ status: 400, path: '/addresses' });
  expect(await maria.state()).toMatchObject({ state: 'active' });
  await maria.beginErasure({ ...wish, id: id('erase') });
  expect(await eva.addressBlocks('maria@shop.example')).toHaveLength(1);
});

test('a removal is undone, and said again it is one', async () => {
  const { client, maria, clock } = await desk();
  const call = { id: id('remove'), reason: 'Twice in the list.' };
  expect(await maria.remove(call)).toEqual(await maria.remove(call));
  expect(await client.personsIn({ state: 'removed' })).toMatchObject({ persons: [{ subjectId: 'c-1' }] });
  clock.now += 60_000;
  expect(await maria.restore({ id: id('restore'), reason: 'A mistake.' })).toMatchObject({ state: 'active' });
  await expect(maria.restore({ id: id('again'), reason: 'A mistake.' })).rejects.toMatchObject({ code: 'not_removed' });
});

test('what was not done is fulfilled by a sentence alone, and an extension counts from when it was told', async () => {
  const { client, maria, clock } = await desk();
  const { id: request } = await maria.openRequest({ id: id('restricted'), type: 'restriction', receivedOn });
  const fulfilled = { request, id: id('done'), step: 'fulfilled' } as const;
  await expect(client.takeRequestStep(fulfilled)).rejects.toMatchObject({ code: 'nothing_done' });
  clock.now += 40 * 86_400_000;
  await expect(
    client.takeRequestStep({ request, id: id('more'), step: 'extended', note: 'Nine systems.' }),
  ).rejects.toMatchObject({ code: 'overdue' });
  const toldAt = `${receivedOn}T12:00:00.000Z`;
  expect(
    await client.takeRequestStep({ request, id: id('late'), step: 'extended', note: 'Nine systems.', toldAt }),
  ).toMatchObject({ term: 'extended', steps: [{ step: 'received' }, { step: 'extended', toldAt }] });
  const note = 'Locked in the old card index.';
  expect(await client.takeRequestStep({ ...fulfilled, note })).toMatchObject({ state: 'fulfilled' });
});

test('a reply that is lost is asked for again, and nothing is done twice', async () => {
  const { client, maria, network, eva } = await desk();
  const lose = async <T>(call: () => Promise<T>): Promise<T> => {
    network.losesReplies = true;
    network.sent = 0;
    const answer = await call();
    expect(network.sent).toBe(2);
    return answer;
  };
  const asked = { id: id('ask'), type: 'erasure', receivedOn } as const;
  const { id: request } = await lose(() => maria.openRequest(asked));
  await lose(() => client.takeRequestStep({ request, id: id('note'), step: 'noted', note: 'Called back.' }));
  await lose(() => client.takeRequestStep({ request, id: id('look'), step: 'identified', identifiedBy: 'code' }));
  const { holds } = await lose(() => maria.hold(hold));
  await lose(() => maria.release({ id: id('release'), hold: holds[0]?.hold ?? 0, reason: 'Paid.' }));
  const because = 'accuracy_contested';
  expect((await lose(() => maria.restrict({ id: id('restrict'), reason: 'Says so.', because }))).state).toBe(
    'restricted',
  );
  await lose(() => maria.liftRestriction({ id: id('lift'), reason: 'Looked up.', informedOn: receivedOn }));
  const { state } = await lose(() => maria.beginErasure({ ...wish, id: id('erase'), request }));
  expect(state).toBe('done');
  expect((await client.request(request)).steps.map(({ step }) => step)).toEqual([
    'received',
    'noted',
    'identified',
    'begun',
    'system_done',
    'system_done',
    'fulfilled',
  ]);
  const { entries } = await eva.history('c-1', { limit: 100 });
  expect(entries.filter(({ kind }) => kind === 'erased')).toHaveLength(1);
});

const step = { request: `${receivedOn}.${id('ask')}`, id: id('step') };

test.each([
  ['/subjects/c-1/holds', { ...hold, norm: '' }, '/norm'],
  ['/subjects/c-1/holds', { ...hold, reviewOn: '2020-01-01' }, '/reviewOn'],
  ['/subjects/c-1/holds', { ...hold, until: '2033-12-31' }, '/until'],
  ['/subjects/c-1/hold-ends', { id: id('end'), reason: 'Paid.', hold: 'all' }, '/hold'],
  ['/subjects/c-1/restrictions', { id: id('restrict'), reason: 'Says so.', because: 'whim' }, '/because'],
  ['/subjects/c-1/restriction-ends', { id: id('lift'), reason: 'Done.', informedOn: 'soon' }, '/informedOn'],
  ['/subjects/c-1/removals', { id: 'short', reason: 'Twice.' }, '/id'],
  ['/subjects/c-1/removal-ends', { id: id('end') }, '/reason'],
  ['/subjects/c-1/rights-requests/openings', { id: id('new'), type: 'everything', receivedOn }, '/type'],
  [
    '/subjects/c-1/rights-requests/openings',
    { id: id('new'), type: 'access', receivedOn: '2030-01-01' },
    '/receivedOn',
  ],
  ['/subjects/c-1/erasures', { ...wish, id: id('erase'), because: 'tired' }, '/because'],
  ['/subjects/c-1/erasures', { ...wish, id: id('erase'), subjectId: 'c-2' }, '/subjectId'],
  ['/rights-requests', { after: 1 }, '/after'],
  ['/rights-requests', { limit: 'all' }, '/limit'],
  ['/rights-requests/one', { request: 'a b' }, '/request'],
  ['/rights-requests/steps', { ...step, step: 'refused' }, '/note'],
  ['/rights-requests/steps', { ...step, step: 'begun' }, '/step'],
  ['/rights-requests/steps', { ...step, step: 'noted', note: 'x', system: 'shop' }, '/system'],
  ['/person-states', { state: 'erased' }, '/state'],
])('%s refuses %j by its path, says nothing of the person, and writes nothing', async (path, body, where) => {
  const { ask, maria, eva } = await desk();
  await maria.openRequest({ id: id('ask'), type: 'access', receivedOn, note: 'Marker of Maria' });
  const before = await eva.history('c-1');
  const response = await ask('POST', path, { token: 'eva', body });
  const text = await response.text();
  expect(JSON.parse(text)).toMatchObject({ status: 400, code: 'invalid', path: where });
  expect(text).not.toMatch(/maria|\bc-1\b/i);
  expect(await eva.history('c-1')).toEqual(before);
});
