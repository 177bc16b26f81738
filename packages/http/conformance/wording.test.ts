import { createLedger, createMemoryStore, type PolicyInput, repairShop } from '@unticked/core';
import { nodeCrypto } from '@unticked/core/node';
import { describe, expect, test } from 'vitest';
import { createAdminClient } from '../src/client/index.js';
import type { AnyAction } from '../src/contract/index.js';
import { ORIGIN, testServer } from './test-server.js';

const policyId = 'repair-shop';
let made = 0;
const stepOn = (basedOn: number) => ({ id: `a-step-of-these-tests-${++made}`, basedOn });

/** Wanda writes, Rita reviews and writes, Paul publishes; nobody else is named. */
const rights: Readonly<Record<string, ReadonlySet<AnyAction>>> = {
  wanda: new Set<AnyAction>(['draft', 'save_draft', 'submit_draft', 'publication_impact', 'version_changes']),
  rita: new Set<AnyAction>(['draft', 'save_draft', 'review_draft']),
  paul: new Set<AnyAction>(['draft', 'publish_draft', 'discard_draft']),
};

const text = (words: string) => ({
  en: `Acme Repairs may send me ${words}.`,
  de: `Acme Repairs darf mir ${words} senden.`,
});

function next(words = 'offers by e-mail'): PolicyInput {
  const shop = repairShop({ version: 1 });
  const purposes = shop.purposes.map((purpose) =>
    purpose.id === 'news' ? { ...purpose, text: text(words) } : purpose,
  );
  return { ...shop, version: 2, purposes, changes: { news: { kind: 'material' } } };
}

function office() {
  const ledger = createLedger({
    store: createMemoryStore(),
    policies: [repairShop({ version: 1 })],
    crypto: nodeCrypto,
    presentationKeys: ['a key of the tests, 32 characters and more'],
    clock: () => Date.parse('2026-11-02T09:00:00.000Z'),
    wording: { secondPerson: true },
  });
  const server = testServer({
    ledger,
    authenticate: (request) => ({ type: 'staff', id: request.headers.get('authorization') ?? '' }),
    authorize: ({ actor, action }) => rights[actor.id]?.has(action) === true,
  });
  const send = (who: string, path: string, body?: unknown) =>
    server.handler(
      new Request(`https://crm.example.com/policies/${path}`, {
        headers: { authorization: who, origin: ORIGIN, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
      }),
    );
  const admin = (who: string) =>
    createAdminClient({
      baseUrl: 'https://crm.example.com',
      headers: { authorization: who, origin: ORIGIN },
      fetch: (url, init) => server.handler(new Request(url, init)),
    }).policy(policyId);
  return { send, admin, ledger };
}

const codeOf = async (call: Promise<unknown>) =>
  call.then(
    () => 'done',
    (error: { readonly code?: string }) => error.code,
  );

test('a text goes from writer to reviewer to publisher, each by their own right', async () => {
  const { admin } = office();
  const [wanda, rita, paul] = [admin('wanda'), admin('rita'), admin('paul')];
  expect(await wanda.draft()).toMatchObject({ state: 'none', revision: 0, before: { version: 1 } });
  const saved = await wanda.saveDraft({ ...stepOn(0), policy: next() });
  expect(saved.changes).toMatchObject([{ purposeId: 'news', change: 'material' }]);
  expect(await wanda.impact(next())).toMatchObject({ next: null });
  await wanda.submitForReview(stepOn(1));
  for (const step of [wanda.publishDraft(stepOn(2)), rita.publishDraft(stepOn(2)), wanda.discardDraft(stepOn(2))])
    expect(await codeOf(step)).toBe('not_found');
  expect(await codeOf(paul.publishDraft(stepOn(2)))).toBe('wrong_step');
  expect(await codeOf(wanda.review({ ...stepOn(2), verdict: 'approved' }))).toBe('not_found');
  await rita.review({ ...stepOn(2), verdict: 'approved', remark: 'Reads well.' });
  const at = '2026-11-03T00:00:00.000Z';
  expect(await paul.publishDraft({ ...stepOn(3), at })).toMatchObject({
    inForce: { version: 1 },
    scheduled: [{ version: 2, from: at }],
  });
  expect(await wanda.changes({ from: 1, to: 2 })).toMatchObject({ from: 1, to: 2, changes: [{ purposeId: 'news' }] });
});

test('who edited since cannot approve, whatever their rights are', async () => {
  const { admin } = office();
  const [wanda, rita] = [admin('wanda'), admin('rita')];
  await wanda.saveDraft({ ...stepOn(0), policy: next() });
  await rita.saveDraft({ ...stepOn(1), policy: next('offers and tips') });
  const sent = await wanda.submitForReview(stepOn(2));
  expect(await codeOf(rita.review({ ...stepOn(sent.revision), verdict: 'approved' }))).toBe('not_found');
  expect((await rita.draft()).state).toBe('in_review');
});

test('two who write: the second is told, and a step out of turn is', async () => {
  const { admin } = office();
  const wanda = admin('wanda');
  await wanda.saveDraft({ ...stepOn(0), policy: next() });
  expect(await codeOf(wanda.saveDraft({ ...stepOn(0), policy: next('tips') }))).toBe('draft_conflict');
  expect(await codeOf(admin('rita').review({ ...stepOn(1), verdict: 'returned' }))).toBe('wrong_step');
});

test('nobody who is not named may do anything', async () => {
  const { admin, ledger } = office();
  const nobody = admin('nobody');
  const calls = [nobody.draft(), nobody.saveDraft({ ...stepOn(0), policy: next() }), nobody.impact(next())];
  for (const call of calls) expect(await codeOf(call)).toBe('not_found');
  expect(await ledger.as({ type: 'staff', id: 'u-1' }).draft(policyId)).toMatchObject({ revision: 0 });
});

describe('what is wrong is named by its path, and nothing is written', () => {
  const id = 'a-step-of-these-tests-00';
  const policy = next();
  const cursor = { cell: 0, now: 0, kept: 0, after: '', counting: 'now' };
  test.each<[string, unknown, number, string]>([
    ['Repair-Shop/draft/saves', { id, basedOn: 0, policy }, 400, '/policyId'],
    ['repair-shop/draft/saves', { id: 'short', basedOn: 0, policy }, 400, '/id'],
    ['repair-shop/draft/saves', { id, policy }, 400, '/basedOn'],
    ['repair-shop/draft/saves', { id, basedOn: -1, policy }, 400, '/basedOn'],
    ['repair-shop/draft/saves', { id, basedOn: 0, policy, by: 'u-1' }, 400, '/by'],
    ['repair-shop/draft/saves', { id, basedOn: 0, policy: [] }, 422, '/policy'],
    ['repair-shop/draft/saves', { id, basedOn: 0, policy: { ...policy, id: 'other' } }, 400, '/policy/id'],
    ['repair-shop/draft/submissions', [], 400, ''],
    ['repair-shop/impact', { policy: { ...policy, id: 'other' } }, 400, '/policy/id'],
    ['repair-shop/impact', { policy, soFar: { at: '', cells: {}, next: cursor } }, 400, '/soFar/cells'],
    [
      'repair-shop/impact',
      { policy, soFar: { at: '', cells: [], next: { ...cursor, now: '1' } } },
      400,
      '/soFar/next/now',
    ],
    [
      'repair-shop/impact',
      { policy, soFar: { at: '', cells: [], next: { ...cursor, after: 5 } } },
      400,
      '/soFar/next/after',
    ],
  ])('%s with %j', async (path, body, status, at) => {
    const { send, ledger } = office();
    const response = await send('wanda', path, body);
    expect([response.status, ((await response.json()) as { path?: string }).path]).toEqual([status, at]);
    expect(await ledger.as({ type: 'staff', id: 'u-1' }).draft(policyId)).toMatchObject({ revision: 0 });
  });

  test.each([
    ['paul', 'repair-shop/draft/publications', { at: 'tomorrow' }, '/at'],
    ['paul', 'repair-shop/draft/publications', { at: 5 }, '/at'],
    ['rita', 'repair-shop/draft/reviews', { verdict: 'maybe' }, '/verdict'],
    ['rita', 'repair-shop/draft/reviews', { verdict: 'approved', remark: 'x'.repeat(2001) }, '/remark'],
  ])('%s at %s with %j', async (who, path, wrong, at) => {
    const response = await office().send(who, path, { id, basedOn: 0, ...wrong });
    expect([response.status, ((await response.json()) as { path?: string }).path]).toEqual([400, at]);
  });

  test.each([
    ['repair-shop/changes', 400, '/query/from'],
    ['repair-shop/changes?from=one', 400, '/query/from'],
    ['repair-shop/changes?from=1&to=0', 400, '/query/to'],
    ['repair-shop/changes?from=7', 404, ''],
  ])('%s', async (path, status, at) => {
    const response = await office().send('wanda', path);
    expect([response.status, ((await response.json()) as { path?: string }).path]).toEqual([status, at]);
  });
});

describe('a large policy', () => {
  const locales = ['en', 'de', 'fr', 'it', 'es', 'pl'];
  const inAll = (words: string) => Object.fromEntries(locales.map((locale) => [locale, words]));
  /** Twenty purposes in six languages, with documents. */
  function large(length: number): PolicyInput {
    const [news] = next().purposes.filter(({ id }) => id === 'news');
    if (news?.kind !== 'consent') throw new Error('The sample has no news');
    const purposes = Array.from({ length: 20 }, (_, index) => ({
      ...news,
      id: `news-${index}`,
      title: inAll(`News ${index}`),
      text: inAll(`Acme Repairs may send me news of kind ${index}. ${'Ä'.repeat(length)}`),
      clerkLabel: inAll(`News ${index}`),
      withdrawal: { ...news.withdrawal, text: inAll('I can withdraw this at any time, as easily as I gave it.') },
    }));
    return { ...repairShop({ version: 1 }), version: 2, locales, purposes, title: inAll('Acme Repairs'), changes: {} };
  }

  test('of twenty purposes in six languages is saved and read again', async () => {
    const { admin } = office();
    const policy = large(900);
    expect(JSON.stringify(policy).length).toBeGreaterThan(120_000);
    await admin('wanda').saveDraft({ ...stepOn(0), policy });
    expect((await admin('wanda').draft()).policy).toEqual(policy);
  });

  test.each([
    ['for the ledger', 3_500, 400_000],
    ['for one body', 9_000, 1_048_576],
  ])('that is too large %s is told so, with the bound', async (_for, length, limit) => {
    const { send } = office();
    const response = await send('wanda', `${policyId}/draft/saves`, { ...stepOn(0), policy: large(length) });
    expect([response.status, await response.json()]).toMatchObject([413, { code: 'too_large', params: { limit } }]);
  });

  test('lets nobody send as much elsewhere', async () => {
    const { send } = office();
    const response = await send('wanda', `${policyId}/draft/submissions`, { ...stepOn(0), remark: 'x'.repeat(70_000) });
    expect(response.status).toBe(413);
  });
});
