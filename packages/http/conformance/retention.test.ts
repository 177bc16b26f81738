import { type Ledger, tradeShow } from '@unticked/core';
import { createRights, defineDataSource } from '@unticked/core/rights';
import { beforeEach, describe, expect, test } from 'vitest';
import { createAdminClient } from '../src/client/index.js';
import type { HandlerOptions } from '../src/server/index.js';
import { actors, ORIGIN, submissionOf, testServer } from './test-server.js';

const DAY = 86_400_000;
const act = { kind: 'pointer', afterMs: 1500, changes: 1 } as const;
const people = ['c-1', 'c-2', 'c-3'];
const ledgerOptions = {
  policies: [tradeShow()],
  anchors: async () => ({ drawEnd: 'never' }),
  keepProof: { period: 'P3Y', ground: 'legal_claims' },
} as const;

let at: ReturnType<typeof testServer>;
let eva: Ledger;
const letIn = (options: Partial<HandlerOptions> = {}) =>
  testServer({ authorize: () => true, ...options }, { ...ledgerOptions, store: at.store, clock: () => at.clock.now });
const adminOf = ({ handler }: ReturnType<typeof testServer>, token: keyof typeof actors = 'eva') =>
  createAdminClient({
    baseUrl: ORIGIN,
    retries: 0,
    headers: { authorization: `Bearer ${token}` },
    fetch: async (url, init) => handler(new Request(url, init)),
  });

/** Three who agreed that their card is kept, and took it back. */
beforeEach(async () => {
  at = testServer({}, ledgerOptions);
  eva = at.ledger.as(actors.eva);
  const say = async (subjectId: string, answer: 'given' | 'withdrawn') => {
    const mine = at.ledger.as({ ...actors.anna, id: subjectId });
    const submission = submissionOf(await mine.form({ subjectId }), [{ questionId: 'contact-card', answer, act }]);
    await mine.submit({ subjectId, submission, contactPoints: { email: `${subjectId}@mail.example` } });
  };
  for (const one of people) await say(one, 'given');
  at.clock.now += DAY;
  for (const one of people) await say(one, 'withdrawn');
});
const states = async () => (await Promise.all(people.map((one) => eva.personState(one)))).map(({ state }) => state);

test('what is due is shown, a run goes through everybody part by part, and the state says by whom', async () => {
  const { retention } = adminOf(letIn());
  expect((await retention.due({ action: 'remove' })).cases.map(({ subjectId }) => subjectId)).toEqual(people);
  expect(await retention.due({ action: 'remove', limit: 1 })).toMatchObject({ looked: 1, next: 'c-1' });
  expect(await retention.run({ action: 'remove', limit: 2 })).toMatchObject({ outcome: 'stopped', removed: 2 });
  expect(await states()).toEqual(['removed', 'removed', 'active']);
  expect(await retention.run({ action: 'remove', limit: 2 })).toMatchObject({ outcome: 'done', removed: 3 });
  expect(await retention.state()).toMatchObject({
    byItself: 'never_ran',
    lastRun: { state: 'done', removed: 3, by: { id: 'u-7', name: 'Eva K.' } },
  });
});

test('a task is shown, and another ground ends it, once', async () => {
  const admin = adminOf(letIn());
  expect((await admin.retention.tasks()).tasks).toHaveLength(3);
  expect(await admin.subject('c-1').keepTasks()).toMatchObject([{ purposeId: 'contact-card' }]);
  const named = {
    id: 'a-ground-of-these-tests',
    purposeId: 'contact-card',
    ground: 'legal_claims',
    until: '2027-11-01T00:00:00.000Z',
    reason: 'A claim about a repair.',
  } as const;
  expect(await admin.subject('c-1').nameGround(named)).toMatchObject({ until: named.until });
  await admin.subject('c-1').nameGround(named);
  expect(await admin.subject('c-1').keepTasks()).toEqual([]);
  const { entries } = await eva.history('c-1', { limit: 100 });
  expect(entries.filter(({ kind }) => kind === 'ground_named')).toHaveLength(1);
});

describe('erasing', () => {
  test('is refused where the host has named no systems: what they hold nobody would find any more', async () => {
    const { retention } = adminOf(letIn());
    await expect(retention.run({ action: 'erase' })).rejects.toMatchObject({ code: 'unsupported' });
    expect(await states()).toEqual(['active', 'active', 'active']);
  });

  test('erases in each of them', async () => {
    const erased: string[] = [];
    const crm = defineDataSource({
      id: 'crm',
      title: { en: 'Customers' },
      collect: async () => ({ sets: [] }),
      eraser: { plan: async () => [], erase: async ({ subjects }) => void erased.push(...subjects) },
    });
    const clock = () => at.clock.now;
    const rights = createRights({ ledger: at.ledger, sources: [crm], clock });
    expect(await adminOf(letIn({ rights })).retention.run({ action: 'erase' })).toMatchObject({ erased: 3, failed: 0 });
    expect(erased).toEqual(people);
    expect(await states()).toEqual(['erased', 'erased', 'erased']);
  });
});

test('a list with one whom the asker may not see is denied, and a person is answered nothing', async () => {
  const { retention } = adminOf(letIn({ authorize: ({ subjectId }) => subjectId !== 'c-2' }));
  await expect(retention.due({ action: 'list' })).rejects.toMatchObject({ code: 'not_found' });
  await expect(retention.tasks()).rejects.toMatchObject({ code: 'not_found' });
  const own = adminOf(letIn(), 'anna');
  for (const call of [own.retention.state(), own.retention.run({ action: 'remove' }), own.subject('c-1').keepTasks()])
    await expect(call).rejects.toMatchObject({ code: 'not_found' });
  expect(await states()).toEqual(['active', 'active', 'active']);
});

test.each([
  ['/retention/due', {}],
  ['/retention/due', { action: 'burn' }],
  ['/retention/runs', { action: 'remove', after: 'c-1' }],
  ['/retention/runs', { action: 'remove', limit: 'all' }],
])('%s refuses %o, and nothing is written', async (path, body) => {
  expect((await letIn().ask('POST', path, { token: 'eva', body })).status).toBe(400);
  expect(await states()).toEqual(['active', 'active', 'active']);
});
