import { beforeEach, describe, expect, test } from 'vitest';
import {
  clerk,
  failure,
  material,
  person,
  processBeside,
  shopWithNews,
  start,
  submissionId,
  submissionOf,
  type TestLedger,
  testLedger,
  yes,
} from '../../../fixtures/ledger-under-test.js';
import { createMemoryStore } from '../../memory/create-memory-store.js';
import type { ListMember, ListQuery } from '../../model/contact-list.js';
import type { ConsentStore } from '../consent-store.js';
import type { Ledger } from '../ledger.js';
import { buildList, pagesOf } from './build-list.js';
import { checkAgain } from './check-again.js';
import { joinCounts } from './join-counts.js';

const query: ListQuery = { purposeId: 'news', channel: 'email' };
const DAY = 86_400_000;
let under: TestLedger;
let staff: Ledger;

const addressKey = 'another key of the tests, of 32 characters';
const begin = (store: ConsentStore = createMemoryStore()): void => {
  under = testLedger({ store, addressKey });
  staff = under.as(clerk);
};
beforeEach(() => begin());

const addressOf = (subjectId: string): string => `${subjectId}@mail.example`;
const member = (subjectId: string): ListMember => ({ subjectId, to: addressOf(subjectId) });
const sayYes = async (subjectId: string, email = addressOf(subjectId)) => {
  const mine = under.as(person);
  const submission = submissionOf(await mine.form({ subjectId }), [yes('news', 'email')]);
  await mine.submit({ subjectId, submission, contactPoints: { email } });
};
const stop = (subjectId: string) => under.as(person).stop({ subjectId, id: submissionId() });

describe('a list of the own ids', () => {
  test('says who is allowed, counts the others, and drops a second spelling of an address', async () => {
    for (const id of ['c-1', 'c-2', 'c-3', 'c-4']) await sayYes(id);
    await sayYes('c-5', addressOf('c-1'));
    await stop('c-2');
    const suppressed = [{ kind: 'suppressed', reason: 'rang us' }] as const;
    await staff.measureAddress({ address: addressOf('c-3'), id: submissionId(), measures: suppressed });
    const members = [...['c-1', 'c-2', 'c-3', 'c-9'].map(member), { subjectId: 'c-4', to: 'new@mail.example' }];
    const list = await staff.filterList({
      query,
      members: [...members, { subjectId: 'c-5', to: 'C-1@mail.example ' }],
    });
    expect(list).toMatchObject({
      query,
      total: 6,
      allowed: 1,
      byReason: { withdrawn: 1, suppressed: 1, not_asked: 1, address_changed: 1 },
      duplicates: 1,
      counted: 'everyone',
      validUntil: '2028-11-02T09:00:00.000Z',
      members: [member('c-1')],
    });
    expect(list.fingerprint).toMatch(/^[\w-]{43}$/);
    // The gate, asked for each of them, says the same.
    const reasonsOf: Record<string, number> = {};
    for (const { subjectId, to } of [...members, { subjectId: 'c-5', to: 'C-1@mail.example ' }]) {
      const answer = await staff.mayContact({ ...query, channel: 'email', subjectId, ...(to && { to }), at: list.at });
      const said = answer.allowed ? 'allowed' : answer.reason;
      reasonsOf[said] = (reasonsOf[said] ?? 0) + 1;
    }
    expect(reasonsOf).toEqual({ ...list.byReason, allowed: list.allowed + list.duplicates });
  });

  test('ends where a version that is published already asks anew', async () => {
    await sayYes('c-1');
    const effectiveFrom = new Date(start + 3 * DAY).toISOString();
    await staff.publish({ ...shopWithNews(2, {}, material), effectiveFrom });
    const { validUntil } = await staff.filterList({ query, members: [member('c-1')] });
    expect(validUntil).toBe(effectiveFrom);
    under.clock.now += 3 * DAY;
    const after = await staff.filterList({ query, members: [member('c-1')] });
    expect(after).toMatchObject({ allowed: 0, byReason: { outdated: 1 }, validUntil: null });
  });

  test('has the same fingerprint for the same people, and another for others, or for another question', async () => {
    const ids = ['c-1', 'c-2', 'c-3'];
    for (const id of ids) await sayYes(id);
    const of = async (some: readonly string[], asked = query) =>
      (await staff.filterList({ query: asked, members: some.map(member) })).fingerprint;
    expect(await of(ids)).toBe(await of(ids.toReversed()));
    expect(await of([...ids, 'c-9'])).toBe(await of(ids));
    const others = [await of(['c-1', 'c-2']), await of(ids, { ...query, as: 'acme' }), await of([])];
    expect(new Set([await of(ids), ...others]).size).toBe(4);
  });

  test('takes a thousand at a time, in two reads of the store whoever they are', async () => {
    const store = createMemoryStore();
    const read: string[] = [];
    const reading = <T>(method: string, page: T): T => {
      read.push(method);
      return page;
    };
    begin({
      ...store,
      read: async (...of) => reading('read', store.read(...of)),
      readMany: async (...of) => reading('readMany', store.readMany(...of)),
    });
    await sayYes('c-7');
    const members = Array.from({ length: 1000 }, (_, index) => member(`c-${index}`));
    read.length = 0;
    expect(await staff.filterList({ query, members })).toMatchObject({ total: 1000, allowed: 1 });
    expect(read).toEqual(['readMany', 'readMany']);
    expect(await failure(staff.filterList({ query, members: [...members, member('c-x')] }))).toMatchObject({
      code: 'too_large',
      path: '/members',
    });
    expect(await failure(staff.filterList({ query, members: [{ subjectId: 'a@b' }] }))).toMatchObject({
      code: 'invalid',
      path: '/members/0/subjectId',
    });
  });

  test('of any length is built of pages, and each page fits into one call over HTTP', async () => {
    for (const id of ['c-0', 'c-1999', 'c-2500']) await sayYes(id);
    function* customers() {
      for (let index = 0; index < 3001; index++) yield member(`c-${index}`);
    }
    const list = await buildList(staff, query, customers());
    expect(list).toMatchObject({ total: 3001, allowed: 3, byReason: { not_asked: 2998 } });
    for await (const page of pagesOf([...customers()].map((one) => ({ ...one, to: 'ö'.repeat(300) }))))
      expect(Buffer.byteLength(JSON.stringify({ query, members: page }))).toBeLessThan(65_536);
    expect(await buildList(staff, query, [])).toMatchObject({ total: 0, allowed: 0, members: [] });
  });
});

describe('a list of everybody', () => {
  beforeEach(async () => {
    for (const id of ['c-1', 'c-2', 'c-3']) await sayYes(id);
    await stop('c-2');
  });

  test('counts everybody with a log, in pages', async () => {
    const page = await staff.walkList({ query, limit: 2 });
    expect(page.next).toBeDefined();
    expect(await buildList({ ...staff, walkList: (of) => staff.walkList({ ...of, limit: 2 }) }, query)).toMatchObject({
      total: 3,
      allowed: 2,
      byReason: { withdrawn: 1 },
      counted: 'everyone',
    });
  });

  test('says that it counts only who is allowed, where the store cannot be scanned', async () => {
    const { scan: _, ...store } = under.store;
    const beside = processBeside({ ...under, store }).as(clerk);
    expect(await buildList(beside, query)).toMatchObject({ total: 2, allowed: 2, byReason: {}, counted: 'allowed' });
    const { contactable: _rows, ...bare } = store;
    expect(await failure(buildList(processBeside({ ...under, store: bare }).as(clerk), query))).toMatchObject({
      code: 'unsupported',
    });
  });
});

test('checked again, a list says who left it and why, and who joined it', async () => {
  for (const id of ['c-1', 'c-2', 'c-3', 'c-4']) await sayYes(id);
  const earlier = await buildList(staff, query, ['c-1', 'c-2', 'c-3', 'c-4', 'c-5'].map(member));
  await stop('c-2');
  await sayYes('c-5');
  await sayYes('c-0', addressOf('c-4'));
  const source = [...['c-1', 'c-2', 'c-4', 'c-5'].map(member), { subjectId: 'c-0', to: addressOf('c-4') }];
  const { list, left, joined } = await checkAgain(staff, earlier, source);
  expect(list.allowed).toBe(3);
  expect(left).toEqual([
    { subjectId: 'c-2', reason: 'withdrawn' },
    { subjectId: 'c-3', reason: 'not_listed' },
    { subjectId: 'c-4', reason: 'duplicate' },
  ]);
  expect(joined.map(({ subjectId }) => subjectId)).toEqual(['c-0', 'c-5']);
  const everybody = await buildList(staff, query);
  await stop('c-1');
  expect(await checkAgain(staff, everybody)).toMatchObject({
    left: [{ subjectId: 'c-1', reason: 'withdrawn' }],
    joined: [],
  });
});

describe('counts', () => {
  test('say how many stood where at each instant, part by part', async () => {
    await sayYes('c-1');
    await sayYes('c-2');
    under.clock.now += DAY;
    await sayYes('c-3');
    await stop('c-1');
    const at = [-1, 0, 1].map((days) => new Date(start + days * DAY).toISOString());
    const first = await staff.countStatuses({ purposeId: 'news', at, limit: 2 });
    let all = first;
    while (all.next !== undefined)
      all = joinCounts(all, await staff.countStatuses({ purposeId: 'news', at, limit: 2, after: all.next }));
    const mail = all.counts.filter(({ channel }) => channel === 'email');
    expect(mail).toEqual([
      { at: at[0], channel: 'email', byStatus: {}, allowed: 0 },
      { at: at[1], channel: 'email', byStatus: { given: 2 }, allowed: 2 },
      { at: at[2], channel: 'email', byStatus: { withdrawn: 1, given: 2 }, allowed: 2 },
    ]);
    expect(await staff.countStatuses({ purposeId: 'news', at })).toEqual({ purposeId: 'news', counts: all.counts });
  });

  test('are about 24 instants at most, on a store that can be scanned', async () => {
    const at = Array.from({ length: 25 }, () => '2026-11-02T09:00:00.000Z');
    expect(await failure(staff.countStatuses({ purposeId: 'news', at }))).toMatchObject({
      code: 'too_large',
      path: '/at',
    });
    expect(await failure(staff.countStatuses({ purposeId: 'news', at: ['x'] }))).toMatchObject({
      code: 'invalid',
      path: '/at/0',
    });
    const { scan: _, ...store } = under.store;
    const beside = processBeside({ ...under, store }).as(clerk);
    expect(await failure(beside.countStatuses({ purposeId: 'news' }))).toMatchObject({ code: 'unsupported' });
  });
});
