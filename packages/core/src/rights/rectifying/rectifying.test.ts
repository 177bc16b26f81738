import { beforeEach, describe, expect, test } from 'vitest';
import {
  clerk,
  failure,
  person,
  submissionOf,
  type TestLedger,
  testLedger,
  yes,
} from '../../../fixtures/ledger-under-test.js';
import { ConsentError } from '../../errors/consent-error.js';
import type { Ledger } from '../../ledger/ledger.js';
import { createMemoryStore } from '../../memory/create-memory-store.js';
import type { DataSource } from '../../model/data-source.js';
import type { BeginRectificationInput, HeldPlace } from '../../model/rectification.js';
import { createRights, type RightsFactory } from '../create-rights.js';
import { defineDataSource, LEDGER_SYSTEM } from '../define-data-source.js';

const DAY = 86_400_000;
const subjectId = 'c-1';
const wrong = 'Hauptstrasse 1';
const right = 'Marktplatz 7';
let made = 0;
const id = () => `rectifying-${String(++made).padStart(20, '0')}`;

let under: TestLedger;
let factory: RightsFactory;
let staff: Ledger;
let addresses: Map<string, string>;
let list: Map<string, string>;
let runs: string[];
/** The process dies before it writes an entry with this in it. */
let diesBefore: string | undefined;
let newsletter: { failures: number; hangs: boolean; meanwhile?: () => Promise<unknown> };

const held = (set: string, address: string | undefined, more = {}) => ({
  sets: [
    {
      id: set,
      title: { en: 'Customer' },
      columns: { address: { en: 'Address' } },
      items: address === undefined ? [] : [{ address }],
      ...more,
    },
  ],
});
const rectifyIn =
  (store: Map<string, string>, system: string): NonNullable<DataSource['rectify']> =>
  async ({ subjects }, { before, after }, run) => {
    runs.push(`${system} ${run.id.slice(-2)}`);
    for (const one of subjects) if (store.get(one) === before) store.set(one, after);
  };

beforeEach(async () => {
  diesBefore = undefined;
  const memory = createMemoryStore();
  under = testLedger({
    store: {
      ...memory,
      commit: async (unit) => {
        const word = diesBefore;
        if (word !== undefined && unit.entries.some(({ body }) => body.includes(word)))
          throw new ConsentError('aborted');
        return memory.commit(unit);
      },
    },
    addressKey: 'a key for addresses, 32 characters and more',
    keepProof: { period: 'P3Y', ground: 'legal_claims' },
  });
  staff = under.as(clerk);
  runs = [];
  newsletter = { failures: 0, hangs: false };
  addresses = new Map([[subjectId, wrong]]);
  list = new Map([[subjectId, wrong]]);
  const recipients = [{ en: 'The carrier' }];
  const sources = [
    defineDataSource({
      id: 'crm',
      title: { en: 'Customers' },
      collect: async ({ subjects }) =>
        held(
          'customer',
          subjects.map((one) => addresses.get(one)).find((one) => one !== undefined),
          { recipients },
        ),
      rectify: rectifyIn(addresses, 'crm'),
    }),
    defineDataSource({
      id: 'newsletter',
      title: { en: 'Newsletter' },
      collect: async ({ subjects }) =>
        held(
          'list',
          subjects.map((one) => list.get(one)).find((one) => one !== undefined),
        ),
      rectify: async (who, change, run) => {
        if (newsletter.hangs) await new Promise((_done, fail) => run.signal.addEventListener('abort', fail));
        await newsletter.meanwhile?.();
        if (newsletter.failures-- > 0) throw new Error(`${wrong} could not be found`);
        await rectifyIn(list, 'newsletter')(who, change, run);
      },
    }),
    defineDataSource({ id: 'paper', title: { en: 'Card index' }, collect: async () => held('cards', wrong) }),
  ];
  factory = createRights({
    ledger: { ...under, durability: 'memory', sealsPresentations: true },
    sources,
    clock: () => under.clock.now,
    timeLimit: 50,
  });
  const mine = under.as(person);
  const form = await mine.form({ subjectId });
  await mine.submit({ subjectId, submission: submissionOf(form, [yes('news', 'email')]) });
  under.clock.now += DAY;
});

const place = (system: string, set: string): HeldPlace => ({ system, set, item: 0, column: 'address', before: wrong });
const crm = place('crm', 'customer');
const news = place('newsletter', 'list');
const paper = place('paper', 'cards');
const begin = (places: readonly HeldPlace[], more: Partial<BeginRectificationInput> = {}) => {
  under.clock.now += 1000;
  const input = {
    subjectId,
    id: id(),
    places,
    after: right,
    reason: 'Moved in May.',
    meanwhile: 'restricted',
    ...more,
  };
  return factory.as(clerk).beginRectification(input as BeginRectificationInput);
};
const take = (rectification: string, step: object) => {
  under.clock.now += 1000;
  return staff.takeRectificationStep({ subjectId, id: id(), rectification, ...step } as never);
};
const today = () => new Date(under.clock.now).toISOString().slice(0, 10);
const mayMail = () => staff.mayContact({ subjectId, purposeId: 'news', channel: 'email' });

describe('what a person says is wrong (Art. 16)', () => {
  test('is put right in every system that can, with use restricted, and once they know it is over', async () => {
    const begun = await begin([crm, news]);
    expect(begun).toMatchObject({
      state: 'open',
      reason: 'Moved in May.',
      after: right,
      by: { name: 'Eva K.' },
      places: [
        { title: { en: 'Customers' }, columnTitle: { en: 'Address' }, before: wrong, state: 'done', tries: 1 },
        { title: { en: 'Newsletter' }, state: 'done' },
      ],
      recipients: [{ title: { en: 'The carrier' } }],
      next: ['told', 'done'],
    });
    expect([addresses.get(subjectId), list.get(subjectId)]).toEqual([right, right]);
    expect(await mayMail()).toMatchObject({ allowed: false, reason: 'restricted' });
    expect((await staff.requestsOf(subjectId))[0]).toMatchObject({ type: 'rectification', state: 'open' });
    await take(begun.id, { step: 'told', recipient: 0, how: 'by e-mail' });
    const done = await take(begun.id, { step: 'done', informedOn: today() });
    expect(done).toMatchObject({
      state: 'done',
      ended: { informedOn: today() },
      recipients: [{ told: { how: 'by e-mail', by: { name: 'Eva K.' } } }],
    });
    expect(await mayMail()).toMatchObject({ allowed: true });
    expect((await staff.requestsOf(subjectId))[0]).toMatchObject({ type: 'rectification', state: 'fulfilled' });
  });

  test('that a system fails to put right is tried again, and only that, under the same id', async () => {
    newsletter.failures = 2;
    const begun = await begin([crm, news]);
    expect(begun.places.map(({ state, tries }) => [state, tries])).toEqual([
      ['done', 1],
      ['failed', 1],
    ]);
    expect(begun.next).not.toContain('done');
    const which = { subjectId, rectification: begun.id };
    expect((await factory.as(clerk).goOnRectifying(which)).places[1]).toMatchObject({ state: 'failed', tries: 2 });
    expect(await factory.as({ type: 'system', id: 'timer' }).runRectifications()).toEqual({ putRight: 1, running: 0 });
    expect((await staff.rectificationsOf(subjectId))[0]?.places[1]).toMatchObject({ state: 'done', tries: 3 });
    expect(await factory.as(clerk).runRectifications()).toEqual({ putRight: 0, running: 0 });
    expect(runs).toEqual(['crm -0', 'newsletter -1']);
  });

  test('does not wait for a system that hangs, and keeps nothing of what a failure says', async () => {
    newsletter.hangs = true;
    expect((await begin([news])).places[0]).toMatchObject({ state: 'failed' });
    newsletter.hangs = false;
    newsletter.failures = 1;
    await begin([news]);
    expect(JSON.stringify(await staff.history(subjectId, { limit: 100 }))).not.toContain('could not be found');
  });

  test('is put right by hand where no machine can', async () => {
    const begun = await begin([paper]);
    expect(begun).toMatchObject({ places: [{ state: 'by_hand', tries: 0 }], next: ['by_hand', 'told', 'refused'] });
    expect(await failure(take(begun.id, { step: 'done', informedOn: today() }))).toMatchObject({ code: 'wrong_step' });
    const right = await take(begun.id, { step: 'by_hand', place: 0, note: 'A new card.' });
    expect(right).toMatchObject({ places: [{ state: 'done', by: { name: 'Eva K.' } }], next: ['told', 'done'] });
    expect(await failure(take(begun.id, { step: 'by_hand', place: 0 }))).toMatchObject({ code: 'wrong_step' });
  });

  test('is refused with a reason and told so, which lifts the restriction too', async () => {
    const begun = await begin([paper]);
    expect(await failure(take(begun.id, { step: 'refused', informedOn: today() }))).toMatchObject({ code: 'invalid' });
    const reason = 'The register of residents says so.';
    const refused = await take(begun.id, { step: 'refused', informedOn: today(), reason });
    expect(refused).toMatchObject({ state: 'refused', ended: { reason } });
    expect(await mayMail()).toMatchObject({ allowed: true });
    expect((await staff.requestsOf(subjectId))[0]).toMatchObject({ state: 'refused' });
    expect(await failure(take(begun.id, { step: 'by_hand', place: 0 }))).toMatchObject({ code: 'closed' });
  });

  test('ends no restriction that something else still needs, and answers no request that has another open', async () => {
    const first = await begin([crm]);
    const second = await begin([paper], { request: first.request });
    const end = { step: 'done', informedOn: today(), reason: 'The carrier is no more.' };
    await take(first.id, end);
    expect(await mayMail()).toMatchObject({ allowed: false, reason: 'restricted' });
    expect((await staff.requestsOf(subjectId))[0]?.state).toBe('open');
    await take(second.id, { step: 'by_hand', place: 0 });
    await take(second.id, end);
    expect(await mayMail()).toMatchObject({ allowed: true });
    expect((await staff.requestsOf(subjectId)).map(({ state }) => state)).toEqual(['fulfilled']);
  });

  test('leaves use as it was, or restricted for another cause', async () => {
    const begun = await begin([crm], { meanwhile: 'as_before' });
    expect(await mayMail()).toMatchObject({ allowed: true });
    await staff.restrict({ subjectId, id: id(), because: 'unlawful', reason: 'Keep it.' });
    await take(begun.id, { step: 'done', informedOn: today(), reason: 'Nobody to tell.' });
    expect((await staff.personState(subjectId)).restricted?.because).toBe('unlawful');
  });

  test('is nobody’s to call done while a recipient does not know, unless somebody says why', async () => {
    const begun = await begin([crm]);
    const done = { step: 'done', informedOn: today() };
    expect(await failure(take(begun.id, done))).toMatchObject({ code: 'invalid', path: '/reason' });
    expect((await take(begun.id, { ...done, reason: 'The carrier is no more.' })).state).toBe('done');
  });

  test('the person is told before: a day to come is refused, and nothing is written', async () => {
    const begun = await begin([news]);
    expect(await failure(take(begun.id, { step: 'done', informedOn: '2030-01-01' }))).toMatchObject({
      code: 'invalid',
      path: '/informedOn',
    });
    expect((await staff.rectificationsOf(subjectId))[0]?.state).toBe('open');
  });

  test('sent again it goes on, and is one', async () => {
    newsletter.failures = 1;
    const call = { id: id() };
    await begin([crm, news], call);
    const again = await begin([crm, news], call);
    expect(again.places.map(({ state }) => state)).toEqual(['done', 'done']);
    expect(await staff.rectificationsOf(subjectId)).toHaveLength(1);
    expect(await staff.requestsOf(subjectId)).toHaveLength(1);
  });

  test('sent again with something else it is refused, also where it is over', async () => {
    const call = { id: id() };
    await begin([crm], call);
    const others = [{ after: 'Elsewhere 2' }, { reason: 'Moved in June.' }, { meanwhile: 'as_before' as const }];
    for (const other of [...others, { places: [crm, news] }])
      expect(await failure(begin([crm], { ...call, ...other }))).toMatchObject({ code: 'idempotency_mismatch' });
    await take(call.id, { step: 'done', informedOn: today(), reason: 'The carrier is no more.' });
    expect(await failure(begin([news], call))).toMatchObject({ code: 'idempotency_mismatch' });
    expect(await begin([crm], call)).toMatchObject({ state: 'done' });
    expect(await mayMail()).toMatchObject({ allowed: true });
  });

  test('sent again after it died before its request has begun, it begins it', async () => {
    const call = { id: id() };
    diesBefore = '-begun';
    expect(await failure(begin([paper], call))).toMatchObject({ code: 'aborted' });
    diesBefore = undefined;
    const { request } = await begin([paper], call);
    expect((await staff.request(request)).next).not.toContain('fulfilled');
    await begin([paper], call);
    expect((await staff.request(request)).steps.map(({ step }) => step)).toEqual(['received', 'begun']);
  });

  test.each([
    ['what does not stand there any more', { ...crm, before: 'Somewhere' }, 'invalid', '/places/0/before'],
    ['a place that there is not', { ...crm, item: 3 }, 'invalid', '/places/0/before'],
    ['an answer in the ledger', { ...crm, system: LEDGER_SYSTEM }, 'not_found', '/places/0/system'],
    ['a system that there is not', { ...crm, system: 'attic' }, 'not_found', '/places/0/system'],
  ])('is not begun for %s, and nothing is written', async (_, wrongPlace, code, path) => {
    expect(await failure(begin([wrongPlace]))).toMatchObject({ code, path });
    expect(await staff.requestsOf(subjectId)).toEqual([]);
    expect((await staff.personState(subjectId)).state).toBe('active');
  });

  test('a request of somebody else, or for something else, is none of it', async () => {
    const { id: request } = await staff.openRequest({ subjectId, id: id(), type: 'access', receivedOn: today() });
    expect(await failure(begin([crm], { request }))).toMatchObject({ code: 'not_found', path: '/request' });
    expect(addresses.get(subjectId)).toBe(wrong);
  });

  test('that has begun the desk can neither refuse nor call fulfilled', async () => {
    const { request } = await begin([paper]);
    expect((await staff.request(request)).next).toEqual(['identified', 'handed_over', 'extended', 'noted']);
  });

  test('makes nobody known, and the person does not do it themselves', async () => {
    addresses.set('nobody', wrong);
    await begin([crm], { subjectId: 'nobody', meanwhile: 'as_before' });
    expect((await staff.personState('nobody')).state).toBe('unknown');
    expect(addresses.get('nobody')).toBe(right);
    const restricted = begin([paper], { subjectId: 'somebody' });
    expect(await failure(restricted)).toMatchObject({ code: 'not_found', path: '/subjectId' });
    expect(await failure(under.as(person).rectificationsOf(subjectId))).toMatchObject({ code: 'forbidden' });
    expect(await staff.requestsOf('somebody')).toEqual([]);
  });
});

describe('a restriction', () => {
  const lift = () => {
    under.clock.now += 1000;
    return staff.liftRestriction({ subjectId, id: id(), informedOn: today(), reason: 'Settled.' });
  };
  const end = { step: 'done', informedOn: '2026-11-03', reason: 'The carrier is no more.' };

  test('that staff set themselves outlasts a rectification, for the same cause too', async () => {
    await staff.restrict({ subjectId, id: id(), because: 'accuracy_contested', reason: 'Says so by phone.' });
    const begun = await begin([crm]);
    await take(begun.id, end);
    expect((await staff.personState(subjectId)).restricted?.reason).toBe('Says so by phone.');
    expect((await staff.request(begun.request)).state).toBe('fulfilled');
    expect(await lift()).toMatchObject({ state: 'active' });
  });

  test('for whatever cause is lifted by nobody while accuracy is contested', async () => {
    await staff.restrict({ subjectId, id: id(), because: 'unlawful', reason: 'Keep it.' });
    const begun = await begin([crm]);
    expect(await failure(lift())).toMatchObject({ code: 'wrong_step', path: '/subjectId' });
    expect(await mayMail()).toMatchObject({ allowed: false, reason: 'restricted' });
    await take(begun.id, end);
    expect((await staff.personState(subjectId)).restricted?.because).toBe('unlawful');
    expect(await lift()).toMatchObject({ state: 'active' });
  });

  test('that came along with another person is lifted too', async () => {
    const begun = await begin([paper]);
    const mine = under.as(person);
    const form = await mine.form({ subjectId: 'c-2' });
    await mine.submit({ subjectId: 'c-2', submission: submissionOf(form, [yes('news', 'email')]) });
    await staff.merge({ from: subjectId, into: 'c-2', id: id(), reason: 'The same person.' });
    expect((await staff.personState('c-2')).state).toBe('restricted');
    await take(begun.id, { ...end, step: 'refused', subjectId: 'c-2' });
    expect((await staff.personState('c-2')).state).toBe('active');
  });
});

describe('one that has ended', () => {
  const end = { step: 'refused', informedOn: '2026-11-03', reason: 'It is right as it was.' };

  test.each(['-lift', '-answer'])('before a run died at “%s” is gone on with by the next', async (word) => {
    const { id: rectification, request } = await begin([paper]);
    diesBefore = word;
    expect(await failure(take(rectification, end))).toMatchObject({ code: 'aborted' });
    expect((await staff.rectificationsOf(subjectId))[0]?.state).toBe('refused');
    diesBefore = undefined;
    expect(await factory.as(clerk).runRectifications()).toEqual({ putRight: 0, running: 0 });
    expect(await mayMail()).toMatchObject({ allowed: true });
    expect((await staff.request(request)).state).toBe('refused');
  });

  test('is settled by its run, and one that is open ends by no settling', async () => {
    const { id: rectification, request } = await begin([paper]);
    const settle = (which: string) => staff.settleRectification({ subjectId, rectification: which });
    const before = await staff.request(request);
    await settle(rectification);
    expect(await staff.request(request)).toEqual(before);
    expect((await staff.rectificationsOf(subjectId))[0]?.state).toBe('open');
    expect(await failure(settle(id()))).toMatchObject({ code: 'not_found' });
  });

  test('with the person leaves its request to the desk', async () => {
    const { request } = await begin([paper]);
    await staff.erase({ subjectId, id: id(), because: 'no_longer_needed', afterwards: 'may_return' });
    const step = { request, id: id(), step: 'fulfilled', note: 'Erased instead.' } as const;
    expect((await staff.takeRequestStep(step)).state).toBe('fulfilled');
  });
});

describe('a run while somebody else is at it', () => {
  test.each([
    ['marked by hand', { step: 'by_hand', place: 0 }],
    ['closed', { step: 'refused', informedOn: '2026-11-03', reason: 'It is right as it was.' }],
  ])('goes on to the others after one that is %s while its system is asked', async (_, step) => {
    list.set('c-2', wrong);
    newsletter.failures = 2;
    const first = await begin([news]);
    await begin([news], { subjectId: 'c-2', meanwhile: 'as_before' });
    let asked = 0;
    newsletter.meanwhile = async () => (asked++ === 0 ? take(first.id, step) : undefined);
    expect(await factory.as(clerk).runRectifications()).toEqual({ putRight: 1, running: 1 });
    expect(list.get('c-2')).toBe(right);
  });

  test('goes on after one that another run failed at the same time', async () => {
    newsletter.failures = 2;
    const which = { subjectId, rectification: (await begin([news])).id };
    let asked = 0;
    newsletter.meanwhile = async () => (asked++ === 0 ? factory.as(clerk).goOnRectifying(which) : undefined);
    const timer = factory.as({ type: 'system', id: 'timer' });
    expect(await timer.runRectifications()).toEqual({ putRight: 0, running: 1 });
    expect(await timer.runRectifications()).toEqual({ putRight: 1, running: 0 });
  });

  test('asks no system for a place that was put right by hand meanwhile', async () => {
    const call = { id: id() };
    newsletter.meanwhile = async () => take(call.id, { step: 'by_hand', place: 1 });
    const { places } = await begin([news, crm], call);
    expect(places.map(({ state }) => state)).toEqual(['done', 'done']);
    expect(runs).toEqual(['newsletter -0']);
  });
});

describe('what is kept of it', () => {
  test('no words in the chain; they go with the person, and what is open ends nobody’s run', async () => {
    const begun = await begin([crm, paper]);
    const { entries } = await staff.history(subjectId, { limit: 100 });
    const steps = entries.filter(({ kind }) => kind === 'rectification_step');
    expect(steps.map(({ rectificationStep, system }) => [rectificationStep, system])).toEqual([
      ['put_right', 'crm'],
      ['asked', undefined],
    ]);
    expect(steps.at(-1)).toMatchObject({
      about: 'measure',
      rectification: { after: right, places: [{ before: wrong }, {}] },
    });
    const log = await under.store.read({ tenant: 'default', subject: subjectId }, { after: 0, limit: 1000 });
    const bodies = log.entries.map(({ body }) => body).join();
    expect(bodies).toContain('rectification_step');
    for (const word of [wrong, right, 'Moved in May.', 'address']) expect(bodies).not.toContain(word);
    await staff.erase({ subjectId, id: id(), because: 'no_longer_needed', afterwards: 'may_return' });
    const after = JSON.stringify(await staff.history(subjectId, { limit: 100 }));
    for (const word of [wrong, right, 'Moved in May.']) expect(after).not.toContain(word);
    expect(await staff.rectificationsOf(subjectId)).toEqual([]);
    expect(await failure(take(begun.id, { step: 'by_hand', place: 1 }))).toMatchObject({ code: 'not_found' });
    expect(await factory.as(clerk).runRectifications()).toEqual({ putRight: 0, running: 0 });
    expect((await staff.verify({ subjectId })).broken).toEqual([]);
  });

  test('it goes along with an export, and counts for both where two become one', async () => {
    const begun = await begin([paper], { meanwhile: 'as_before' });
    const mine = under.as(person);
    const form = await mine.form({ subjectId: 'c-2' });
    await mine.submit({ subjectId: 'c-2', submission: submissionOf(form, [yes('news', 'email')]) });
    await staff.merge({ from: subjectId, into: 'c-2', id: id(), reason: 'The same person.' });
    expect((await staff.rectificationsOf('c-2')).map((one) => one.id)).toEqual([begun.id]);
    under.clock.now += 1000;
    const step = { subjectId: 'c-2', id: id(), rectification: begun.id, step: 'by_hand', place: 0 } as const;
    expect((await staff.takeRectificationStep(step)).places[0]?.state).toBe('done');
    expect((await staff.rectificationsOf(subjectId))[0]?.places[0]?.state).toBe('done');
    await take(begun.id, { step: 'done', informedOn: today() });
    expect((await staff.rectificationsOf(subjectId))[0]?.state).toBe('done');
    const data = JSON.stringify(await staff.ledgerData('c-2'));
    expect(data).toContain(right);
  });
});
