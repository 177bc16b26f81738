import {
  type Confirmed,
  createLedger,
  createMemoryStore,
  type GateAnswer,
  type HistoryPage,
  type Message,
  type PolicyInput,
  type PresentedForm,
  repairShop,
} from '@unticked/core';
import { nodeCrypto } from '@unticked/core/node';
import { beforeEach, describe, expect, test } from 'vitest';
import { authorizeLinks } from '../src/server/index.js';
import { type actors, authorize, ORIGIN, requestOf, submissionOf, testServer, yesByEmail } from './test-server.js';

const KEY = 'a key of the tests, 32 characters and more';
const act = { kind: 'pointer', afterMs: 900, changes: 1 } as const;
const policy = (): PolicyInput => {
  const shop = repairShop();
  const purposes = shop.purposes.map((one) =>
    one.kind === 'consent' ? { ...one, doubleOptIn: { validFor: 'P7D' } } : one,
  );
  return { ...shop, purposes };
};

let post: Message[];
let server: ReturnType<typeof testServer>;
const ledger = () =>
  createLedger({
    store: createMemoryStore(),
    policies: [policy()],
    tenancy: 'multi',
    crypto: nodeCrypto,
    presentationKeys: [KEY],
    deliver: async (message) => void post.push(message),
  });

beforeEach(async () => {
  post = [];
  server = testServer({
    ledger: ledger(),
    authorize: (call) => authorizeLinks(call) || authorize(call),
    linkTenant: () => 'one',
    contactPoints: () => ({ email: 'anna@mail.example' }),
  });
  const form = (await (await server.ask('GET', '/form', { token: 'anna' })).json()) as PresentedForm;
  const body = submissionOf(form, [yesByEmail]);
  const saved = await server.ask('POST', '/subjects/c-1/submissions', { token: 'anna', body });
  expect(await saved.json()).toMatchObject({ pending: [{ purposeId: 'news', channel: 'email', sent: true }] });
});

const token = () => post[0]?.token ?? '';
const mayWrite = async () => {
  const body = { subjectIds: ['c-1'], purposeId: 'news', channel: 'email' };
  const reply = await server.ask('POST', '/may-contact', { token: 'eva', body });
  const { answers } = (await reply.json()) as { readonly answers: readonly GateAnswer[] };
  return answers[0]?.allowed;
};

describe('a link that was sent', () => {
  test('confirms by a press of its button, with nobody signed in', async () => {
    expect(await mayWrite()).toBe(false);
    const reply = await server.ask('POST', '/confirmations', { body: { token: token(), act } });
    expect([reply.status, await reply.json()]).toEqual([
      200,
      {
        outcome: 'confirmed',
        answers: [{ purposeId: 'news', channel: 'email', title: 'News and offers', locale: 'en' }],
      },
    ]);
    expect(await mayWrite()).toBe(true);
  });

  test('says nothing of the person to whoever holds it', async () => {
    const reply = await server.ask('POST', '/confirmations', { body: { token: token(), act } });
    expect(await reply.text()).not.toMatch(/\bc-1\b|anna|mail\.example/);
  });

  test('does nothing for a scanner that follows and posts every link it sees', async () => {
    const paths = [
      '/confirmations',
      `/confirmations/${token()}`,
      `/confirmations?token=${token()}`,
      `/confirm?token=${token()}`,
    ];
    const bodies = [undefined, `token=${token()}`, JSON.stringify({ token: token() }), '{}'];
    const types = ['application/x-www-form-urlencoded', 'text/plain', 'application/json', 'multipart/form-data'];
    for (const path of paths) {
      for (const method of ['GET', 'HEAD']) await server.handler(new Request(`${ORIGIN}${path}`, { method }));
      for (const body of bodies)
        for (const type of types) {
          const headers = { 'content-type': type };
          // As a mail gateway would: from no page of ours.
          await server.handler(new Request(`${ORIGIN}${path}`, { method: 'POST', headers, ...(body && { body }) }));
          await server.handler(requestOf('POST', path, { headers, ...(body && { raw: body }) }));
        }
    }
    const script = { ...act, kind: 'script' };
    expect((await server.ask('POST', '/confirmations', { body: { token: token(), act: script } })).status).toBe(400);
    expect(await mayWrite()).toBe(false);
  });

  test('from another site it does nothing', async () => {
    const headers = { origin: 'https://evil.example' };
    const reply = await server.ask('POST', '/confirmations', { body: { token: token(), act }, headers });
    expect(reply.status).toBe(403);
    expect(await mayWrite()).toBe(false);
  });

  test('twenty times at once: one set of entries', async () => {
    const body = { token: token(), act };
    const replies = await Promise.all(Array.from({ length: 20 }, () => server.ask('POST', '/confirmations', { body })));
    const outcomes = await Promise.all(replies.map(async (reply) => ((await reply.json()) as Confirmed).outcome));
    expect(outcomes.toSorted()).toEqual([...Array(19).fill('already'), 'confirmed']);
    const history = await server.ask('GET', '/subjects/c-1/history', { token: 'eva' });
    const { entries } = (await history.json()) as HistoryPage;
    expect(entries.filter(({ kind }) => kind === 'given')).toHaveLength(1);
  });

  test('is used as the one it was sent to, whoever is signed in at the screen', async () => {
    await server.ask('POST', '/confirmations', { token: 'eva', body: { token: token(), act } });
    expect(await mayWrite()).toBe(true);
  });

  test.each([
    ['an unknown one', { token: 'x'.repeat(43), act }, 404],
    ['none', { act }, 400],
    ['one of another shape', { token: '../../etc', act }, 400],
    ['without an act', { token: 'x'.repeat(43) }, 400],
    ['with a field of the caller’s', { token: 'x'.repeat(43), act, subjectId: 'c-1' }, 400],
  ])('%s is refused, and neither it nor a subject is in the answer', async (_what, body, status) => {
    const reply = await server.ask('POST', '/confirmations', { body });
    expect(reply.status).toBe(status);
    expect(await reply.text()).not.toMatch(/xxxxxxxx|etc|\bc-1\b/);
  });
});

test('a host that did not let links in denies them', async () => {
  const closed = testServer({ ledger: ledger() });
  const reply = await closed.ask('POST', '/confirmations', { body: { token: 'x'.repeat(43), act } });
  expect(reply.status).toBe(404);
  expect(closed.faults.map(({ code }) => code)).toEqual(['not_found']);
});

test('the person has the link sent again, nobody else’s', async () => {
  const again = (as: keyof typeof actors, subjectId: string) =>
    server.ask('POST', `/subjects/${subjectId}/confirmations`, {
      token: as,
      body: { purposeId: 'news', channel: 'email' },
    });
  expect((await again('anna', 'c-2')).status).toBe(404);
  expect(await (await again('anna', 'c-1')).json()).toEqual({ sent: true });
  expect(post.map(({ to }) => to)).toEqual(['anna@mail.example', 'anna@mail.example']);
  await again('eva', 'c-1');
  expect((await again('anna', 'c-1')).status).toBe(429);
});
