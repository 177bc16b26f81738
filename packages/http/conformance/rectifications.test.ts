import type { DataSource } from '@unticked/core';
import { createRights, createRightsBackend, defineDataSource } from '@unticked/core/rights';
import { expect, test } from 'vitest';
import { createRightsClient } from '../src/client/index.js';
import { actors, ORIGIN, submissionOf, testServer, yesByEmail } from './test-server.js';

const id = (call: string): string => `${call}-of-these-tests-0001`;
const [wrong, right] = ['Old Road 1', 'New Road 2'];
const place = { system: 'shop', set: 'customer', item: 0, column: 'address', before: wrong } as const;
const begun = { id: id('begin'), places: [place], after: right, reason: 'Moved.', meanwhile: 'restricted' } as const;

/** Eva may do everything here. One other system, that fails once. */
async function desk() {
  const shop = { address: wrong, failures: 1 };
  const source: DataSource = defineDataSource({
    id: 'shop',
    title: { en: 'Shop' },
    collect: async () => ({
      sets: [
        {
          id: 'customer',
          title: { en: 'Customer' },
          recipients: [{ en: 'The carrier' }],
          items: [{ address: shop.address }],
        },
      ],
    }),
    rectify: async (_, { after }) => {
      if (shop.failures-- > 0) throw new Error('Maria could not be found');
      shop.address = after;
    },
  });
  const { ledger, store, clock } = testServer();
  const factory = createRights({ ledger, sources: [source], clock: () => clock.now });
  const server = testServer({ authorize: () => true, rights: factory }, { store });
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
  const tick = (): void => {
    clock.now += 1000;
    server.clock.now += 1000;
  };
  tick();
  const here = createRightsBackend({ ledger: eva, rights: factory.as(actors.eva) }).subject('c-1');
  return { ...server, network, eva, here, shop, tick, maria: client.subject('c-1') };
}

test('what is wrong goes its whole way over HTTP as in the same process, also where each reply is lost once', async () => {
  const { maria, here, shop, network, tick } = await desk();
  const lose = async <T>(call: () => Promise<T>): Promise<T> => {
    tick();
    network.losesReplies = true;
    network.sent = 0;
    const answer = await call();
    expect(network.sent).toBe(2);
    return answer;
  };
  // What fails at first is tried again by the call that is sent again.
  const first = await lose(() => maria.beginRectification(begun));
  expect(first).toMatchObject({
    places: [{ state: 'done', tries: 2 }],
    recipients: [{ title: { en: 'The carrier' } }],
  });
  expect(shop.address).toBe(right);
  expect(await maria.state()).toMatchObject({ state: 'restricted' });
  const rectification = first.id;
  expect(await maria.goOnRectifying(rectification)).toEqual(first);
  await lose(() =>
    maria.takeRectificationStep({ rectification, id: id('tell'), step: 'told', recipient: 0, how: 'By e-mail' }),
  );
  const informedOn = '2026-11-02';
  await lose(() => maria.takeRectificationStep({ rectification, id: id('end'), step: 'done', informedOn }));
  expect(await maria.rectifications()).toMatchObject([{ state: 'done', ended: { informedOn } }]);
  expect(await maria.rectifications()).toEqual(await here.rectifications());
  expect(await maria.state()).toMatchObject({ state: 'active' });
  expect(await maria.requests()).toMatchObject([{ type: 'rectification', state: 'fulfilled' }]);
});

const path = '/subjects/c-1/rectifications';
const step = { rectification: begun.id, id: id('step') };

test.each([
  [`${path}/openings`, { ...begun, id: 'short' }, '/id'],
  [`${path}/openings`, { ...begun, after: '' }, '/after'],
  [`${path}/openings`, { ...begun, meanwhile: 'whim' }, '/meanwhile'],
  [`${path}/openings`, { ...begun, places: [] }, '/places'],
  [`${path}/openings`, { ...begun, places: [{ ...place, item: -1 }] }, '/places/0/item'],
  [`${path}/openings`, { ...begun, places: [{ ...place, before: 'Another' }] }, '/places/0/before'],
  [`${path}/openings`, { ...begun, recipients: [] }, '/recipients'],
  [`${path}/openings`, { ...begun, receivedOn: '2030-01-01' }, '/receivedOn'],
  [`${path}/tries`, { rectification: 'a b' }, '/rectification'],
  [`${path}/steps`, { ...step, step: 'put_right', place: 0 }, '/step'],
  [`${path}/steps`, { ...step, step: 'by_hand' }, '/place'],
  [`${path}/steps`, { ...step, step: 'told', recipient: 0 }, '/how'],
  [`${path}/steps`, { ...step, step: 'refused', informedOn: '2026-11-02' }, '/reason'],
  [`${path}/steps`, { ...step, step: 'done', informedOn: 'soon' }, '/informedOn'],
  [`${path}/steps`, { ...step, step: 'done', informedOn: '2026-11-02', subjectId: 'c-2' }, '/subjectId'],
])('%s refuses %j by its path, says nothing of the person, and writes nothing', async (where, body, at) => {
  const { ask, eva } = await desk();
  const before = await eva.history('c-1');
  const response = await ask('POST', where, { token: 'eva', body });
  const text = await response.text();
  expect(JSON.parse(text)).toMatchObject({ status: 400, code: 'invalid', path: at });
  expect(text).not.toMatch(/maria|\bc-1\b|Old Road|New Road/i);
  expect(await eva.history('c-1')).toEqual(before);
});
