import { beforeEach, describe, expect, test } from 'vitest';
import { clerk, failure, person, submissionOf, testLedger, told, yes } from '../../fixtures/ledger-under-test.js';
import type { ConsentStore } from '../ledger/consent-store.js';
import type { Ledger } from '../ledger/ledger.js';
import { createMemoryStore } from '../memory/create-memory-store.js';
import type { DataSource, Eraser } from '../model/data-source.js';
import { createRights, type Rights } from './create-rights.js';
import { defineDataSource, LEDGER_SYSTEM } from './define-data-source.js';

const DAY = 86_400_000;
const subjectId = 'c-1';
let made = 0;
const id = () => `erasure-${String(++made).padStart(20, '0')}`;
const keepProof = { period: 'P3Y', ground: 'legal_claims' } as const;
const hold = { norm: 'Section 132 BAO', reviewOn: '2033-12-31', reason: 'Invoice of May.' };

interface Options {
  readonly store?: ConsentStore;
  readonly timeLimit?: number;
}

/** A shop with customers and invoices in two systems beside the ledger. */
function world({ store = createMemoryStore(), timeLimit = 1000 }: Options = {}) {
  const ledger = {
    addressKey: 'a key for addresses, 32 characters and more',
    keepProof,
  } as const;
  const under = testLedger({ ...ledger, store });
  const customers = new Map([[subjectId, { name: 'Maria' }]]);
  const calls: string[] = [];
  const meanwhile = { planning: async () => {} };
  const crmEraser: Eraser = {
    plan: async ({ subjects }) => {
      await meanwhile.planning();
      return [
        {
          id: 'customer',
          title: { en: 'Customer' },
          count: subjects.filter((one) => customers.has(one)).length,
          fate: 'goes',
        },
        {
          id: 'invoices',
          title: { en: 'Invoices' },
          count: 1,
          fate: 'stays',
          ground: 'legal_obligation',
          norm: 'Section 132 BAO',
          until: '2033-12-31T23:59:59.999Z' as never,
        },
      ];
    },
    erase: async ({ subjects }, run) => {
      calls.push(`crm ${run.id}`);
      for (const one of subjects) customers.delete(one);
    },
  };
  const newsletter = { failures: 0, planFails: false, hangs: false };
  const phoneBook = { isDown: false };
  const sources: readonly DataSource[] = [
    defineDataSource({ id: 'crm', title: { en: 'Customers' }, collect: async () => ({ sets: [] }), eraser: crmEraser }),
    defineDataSource({
      id: 'newsletter',
      title: { en: 'Newsletter' },
      collect: async () => ({ sets: [] }),
      eraser: {
        plan: async () => {
          if (newsletter.planFails) throw new Error('Maria is in a state that nobody foresaw');
          return [{ id: 'list', title: { en: 'List' }, count: 1, fate: 'goes' }];
        },
        erase: async (_, { signal }) => {
          if (newsletter.hangs) await new Promise((_done, fail) => signal.addEventListener('abort', fail));
          if (newsletter.failures-- > 0) throw new Error('Maria could not be found');
          calls.push('newsletter');
        },
      },
    }),
    defineDataSource({ id: 'paper', title: { en: 'Card index' }, collect: async () => ({ sets: [] }) }),
  ];
  const clock = () => under.clock.now;
  const factory = createRights({
    ledger: { ...under, durability: 'memory', sealsPresentations: true },
    sources,
    addressesOf: async ({ subjects }) => {
      if (phoneBook.isDown) throw new Error('no phone book');
      return subjects.some((one) => customers.has(one)) ? ['Maria@Shop.example'] : [];
    },
    timeLimit,
    clock,
  });
  return {
    ...under,
    customers,
    calls,
    newsletter,
    phoneBook,
    meanwhile,
    staff: under.as(clerk),
    rights: factory.as(clerk),
    factory,
  };
}

let at: ReturnType<typeof world>;
let staff: Ledger;
let rights: Rights;

const begin = async (options: Options = {}): Promise<void> => {
  at = world(options);
  ({ staff, rights } = at);
  const mine = at.as(person);
  await mine.submit({
    subjectId,
    submission: submissionOf(await mine.form({ subjectId }), [yes('news', 'email')]),
    contactPoints: { email: 'maria@mail.example' },
  });
  at.clock.now += DAY;
};
beforeEach(async () => begin());

const call = (more: object = {}) =>
  ({ subjectId, id: id(), because: 'consent_withdrawn', afterwards: 'do_not_contact', ...more }) as const;

describe('the plan', () => {
  test('says of every system what goes and what stays, on which norm and until when, and changes nothing', async () => {
    const before = await told(staff);
    const plan = await rights.erasurePlan(subjectId);
    expect(plan.systems.map(({ system, state }) => `${system} ${state}`)).toEqual([
      'crm planned',
      'newsletter planned',
      'paper by_hand',
      `${LEDGER_SYSTEM} planned`,
    ]);
    expect(plan.systems[0]?.sets[1]).toMatchObject({ fate: 'stays', norm: 'Section 132 BAO' });
    expect(plan.systems[3]?.sets.find(({ id: set }) => set === 'proof')).toMatchObject({
      fate: 'stays',
      ground: 'legal_claims',
      until: '2029-11-03T09:00:00.000Z',
    });
    expect(await told(staff)).toEqual(before);
  });

  test('is not hidden by a system that fails', async () => {
    at.newsletter.planFails = true;
    const { systems } = await rights.erasurePlan(subjectId);
    expect(systems.map(({ state }) => state)).toEqual(['planned', 'failed', 'by_hand', 'planned']);
    expect(JSON.stringify(systems)).not.toContain('nobody foresaw');
  });
});

describe('an erasure', () => {
  test('goes through every system, and the person gets a certificate of it', async () => {
    const { state, request } = await rights.beginErasure(call());
    expect(state).toBe('done');
    expect(at.customers.size).toBe(0);
    expect(request).toMatchObject({ type: 'erasure', state: 'fulfilled' });
    expect(await staff.personState(subjectId)).toMatchObject({ state: 'erased' });
    const certificate = await rights.erasureCertificate(request.id);
    expect(certificate).toMatchObject({
      because: 'consent_withdrawn',
      afterwards: 'do_not_contact',
      doneAt: '2026-11-03T09:00:00.000Z',
      controllers: [{ id: 'acme', name: 'Acme Repairs GmbH', address: 'Landstraße 1, 4020 Linz, Austria' }],
    });
    expect(certificate.systems.map(({ system }) => system)).toEqual(['crm', 'newsletter', 'paper', LEDGER_SYSTEM]);
    expect(JSON.stringify(certificate)).not.toMatch(/maria/i);
    expect(await staff.verify()).toMatchObject({ ok: true });
  });

  test('tries what failed again, and only that', async () => {
    at.newsletter.failures = 2;
    const sent = call();
    const first = await rights.beginErasure(sent);
    expect(first.state).toBe('running');
    expect(first.request.systems).toMatchObject([
      { system: LEDGER_SYSTEM, state: 'done', tries: 1 },
      { system: 'crm', state: 'done', tries: 1 },
      { system: 'newsletter', state: 'failed', tries: 1 },
    ]);
    expect(await failure(rights.erasureCertificate(first.request.id))).toMatchObject({ code: 'not_found' });
    expect((await rights.beginErasure(sent)).state).toBe('running');
    expect(await rights.runErasures()).toEqual({ done: 1, running: 0, waiting: 0 });
    expect(await rights.runErasures()).toEqual({ done: 0, running: 0, waiting: 0 });
    expect(at.calls.filter((one) => one.startsWith('crm'))).toHaveLength(1);
    const request = await staff.request(first.request.id);
    expect(request.systems.find(({ system }) => system === 'newsletter')).toMatchObject({ state: 'done', tries: 3 });
    expect(JSON.stringify(request)).not.toContain('could not be found');
  });

  test('does not wait for a system that hangs', async () => {
    await begin({ timeLimit: 30 });
    at.newsletter.hangs = true;
    expect((await rights.beginErasure(call())).state).toBe('running');
    expect(await staff.personState(subjectId)).toMatchObject({ state: 'erased' });
    at.newsletter.hangs = false;
    expect(await rights.runErasures()).toMatchObject({ done: 1 });
  });

  test('waits for a hold with the person off every list, and runs by itself once it is released', async () => {
    const held = await staff.hold({ subjectId, id: id(), ...hold });
    const { state, plan } = await rights.beginErasure(call());
    expect(state).toBe('waiting');
    expect(plan.holds).toMatchObject([hold]);
    expect(await staff.personState(subjectId)).toMatchObject({ state: 'removed', holds: [hold] });
    expect(at.customers.size).toBe(1);
    expect(await rights.runErasures()).toEqual({ done: 0, running: 0, waiting: 1 });
    await staff.release({ subjectId, id: id(), hold: held.holds[0]?.hold ?? 0, reason: 'Paid.' });
    expect(await rights.runErasures()).toEqual({ done: 1, running: 0, waiting: 0 });
    expect(at.customers.size).toBe(0);
  });

  test('that waits for a hold lets nobody be brought back, until it has ended', async () => {
    await staff.hold({ subjectId, id: id(), ...hold });
    const { request } = await rights.beginErasure(call());
    const erasing = { request: request.id, since: '2026-11-03T09:00:00.000Z' };
    const restore = async () => failure(staff.restore({ subjectId, id: id(), reason: 'A mistake.' }));
    expect(await staff.personState(subjectId)).toMatchObject({ state: 'removed', erasing });
    expect((await staff.personsIn({ state: 'removed' })).persons).toMatchObject([{ subjectId, erasing }]);
    expect(await restore()).toMatchObject({ code: 'erasure_begun' });
    const { holds } = await staff.hold({ subjectId, id: id(), ...hold });
    for (const one of holds) await staff.release({ subjectId, id: id(), hold: one.hold, reason: 'Paid.' });
    expect(await restore()).toMatchObject({ code: 'erasure_begun' });
    expect(await staff.mayContact({ subjectId, purposeId: 'news', channel: 'email' })).toMatchObject({
      allowed: false,
    });
    await rights.runErasures();
    expect((await staff.personState(subjectId)).erasing).toBeUndefined();
    expect(await restore()).toMatchObject({ code: 'not_removed' });
  });

  describe('and somebody brought back in the same millisecond', () => {
    const back = () => staff.restore({ subjectId, id: id(), reason: 'A mistake.' });

    test('the erasure first: nobody is brought back', async () => {
      await staff.remove({ subjectId, id: id(), reason: 'Twice in the list.' });
      await staff.hold({ subjectId, id: id(), ...hold });
      const { request } = await rights.beginErasure(call());
      expect(await failure(back())).toMatchObject({ code: 'erasure_begun' });
      expect(await staff.personState(subjectId)).toMatchObject({
        state: 'removed',
        erasing: { request: request.id, state: 'waiting' },
      });
      expect(await told(staff)).toContain('request_step');
    });

    test('the bringing back first: nothing begins', async () => {
      await staff.remove({ subjectId, id: id(), reason: 'Twice in the list.' });
      at.meanwhile.planning = async () => void (await back());
      expect(await failure(rights.beginErasure(call()))).toMatchObject({ code: 'not_removed' });
      expect(await staff.personState(subjectId)).toMatchObject({ state: 'active' });
      expect((await staff.personState(subjectId)).erasing).toBeUndefined();
      expect(await rights.runErasures()).toEqual({ done: 0, running: 0, waiting: 0 });
      expect(at.customers.size).toBe(1);
    });

    test.each([...Array(8).keys()])('both at once: what was done is what the log says, %i', async (round) => {
      await staff.remove({ subjectId, id: id(), reason: 'Twice in the list.' });
      const restoring = async () => {
        for (let turn = 0; turn < round * 3; turn++) await null;
        return back();
      };
      const [begun, restored] = await Promise.allSettled([rights.beginErasure(call()), restoring()]);
      const { state } = await staff.personState(subjectId);
      expect(state).toBe(begun.status === 'fulfilled' ? 'erased' : 'active');
      if (begun.status === 'rejected') expect(begun.reason.code).toBe('not_removed');
      if (restored.status === 'rejected') expect(restored.reason.code).toMatch(/^(?:erasure_begun|not_removed)$/);
      expect(at.customers.size).toBe(begun.status === 'fulfilled' ? 0 : 1);
    });
  });

  test('can answer a request that is open at the desk once the person is known, and no other', async () => {
    const asked = await staff.openRequest({ subjectId, id: id(), type: 'erasure', receivedOn: '2026-10-20' });
    const other = await staff.openRequest({ subjectId: 'c-2', id: id(), type: 'erasure', receivedOn: '2026-10-20' });
    expect(await failure(rights.beginErasure(call({ request: other.id })))).toMatchObject({ path: '/request' });
    const begin = () => rights.beginErasure(call({ request: asked.id }));
    expect(await failure(begin())).toMatchObject({ code: 'not_identified', path: '/request' });
    expect(await staff.personState(subjectId)).toMatchObject({ state: 'active' });
    await staff.takeRequestStep({ request: asked.id, id: id(), step: 'identified', identifiedBy: 'document' });
    const { request } = await begin();
    expect(request).toMatchObject({ id: asked.id, receivedOn: '2026-10-20', state: 'fulfilled' });
    // How it was known went with the person; that it was stays.
    expect(request.identifiedBy).toBe('erased');
    expect(request.steps.map(({ step, as }) => `${step} ${as}`).slice(0, 2)).toEqual([
      'received staff',
      'identified staff',
    ]);
  });

  test('waits for nobody where use is restricted, unless the person asks for it themselves', async () => {
    await staff.restrict({ subjectId, id: id(), because: 'unlawful', reason: 'Wants it kept.' });
    expect(await failure(rights.beginErasure(call()))).toMatchObject({ code: 'restricted', path: '/subjectId' });
    expect([await staff.personState(subjectId), await staff.requestsOf(subjectId)]).toMatchObject([
      { state: 'restricted' },
      [],
    ]);
    const asked = await staff.openRequest({ subjectId, id: id(), type: 'erasure', receivedOn: '2026-10-20' });
    await staff.takeRequestStep({ request: asked.id, id: id(), step: 'identified', identifiedBy: 'document' });
    expect(await rights.beginErasure(call({ request: asked.id }))).toMatchObject({ state: 'done' });
  });

  test('follows a removal whose time is over, also where nobody asked', async () => {
    await staff.remove({ subjectId, id: id(), reason: 'Twice in the list.' });
    expect(await rights.runErasures()).toEqual({ done: 0, running: 0, waiting: 0 });
    at.clock.now += 31 * DAY;
    const held = await staff.hold({ subjectId, id: id(), ...hold });
    expect(await rights.runErasures()).toEqual({ done: 0, running: 0, waiting: 0 });
    await staff.release({ subjectId, id: id(), hold: held.holds[0]?.hold ?? 0, reason: 'Paid.' });
    expect(await rights.runErasures()).toEqual({ done: 1, running: 0, waiting: 0 });
    expect(await staff.personState(subjectId)).toMatchObject({ state: 'erased' });
    expect(await rights.runErasures()).toEqual({ done: 0, running: 0, waiting: 0 });
  });

  test('goes on to the others after one that cannot be begun', async () => {
    const mine = at.as(person);
    const submission = submissionOf(await mine.form({ subjectId: 'c-2' }), [yes('news', 'email')]);
    await mine.submit({ subjectId: 'c-2', submission });
    const reason = 'Twice in the list.';
    for (const who of [subjectId, 'c-2']) await staff.remove({ subjectId: who, id: id(), reason });
    const { removed } = await staff.personState(subjectId);
    const bin = { subjectId, id: removed?.id ?? '', type: 'erasure', receivedOn: '2026-11-02' } as const;
    const { id: request } = await staff.openRequest(bin);
    await staff.takeRequestStep({ request, id: id(), step: 'taken_back', note: 'Keep it.' });
    at.clock.now += 31 * DAY;
    expect(await rights.runErasures()).toEqual({ done: 1, running: 1, waiting: 0 });
    expect(await staff.personState('c-2')).toMatchObject({ state: 'erased' });
  });

  test('does not follow one of whom the use is restricted: they want it kept', async () => {
    await staff.remove({ subjectId, id: id(), reason: 'Twice in the list.' });
    at.clock.now += DAY;
    await staff.restrict({ subjectId, id: id(), because: 'needed_for_claims', reason: 'Sues the maker.' });
    at.clock.now += 31 * DAY;
    expect(await rights.runErasures()).toEqual({ done: 0, running: 0, waiting: 0 });
    expect(at.customers.size).toBe(1);
    await staff.liftRestriction({ subjectId, id: id(), reason: 'Settled.', informedOn: '2026-11-02' });
    expect(await rights.runErasures()).toEqual({ done: 1, running: 0, waiting: 0 });
  });

  test('leaves alone what only the host knew of, and where it may come back nothing', async () => {
    expect(await staff.addressBlocks('maria@shop.example')).toEqual([]);
    await rights.beginErasure(call());
    expect(await staff.addressBlocks('maria@shop.example')).toHaveLength(1);
    expect(await staff.addressBlocks('maria@mail.example')).toHaveLength(1);
    await begin();
    await rights.beginErasure(call({ afterwards: 'may_return' }));
    expect(await staff.addressBlocks('maria@shop.example')).toEqual([]);
  });

  test('erases nothing while the host cannot say which addresses these are', async () => {
    at.phoneBook.isDown = true;
    const { state, request } = await rights.beginErasure(call());
    expect(state).toBe('running');
    expect(request.systems).toMatchObject([{ system: LEDGER_SYSTEM, state: 'failed' }]);
    expect(at.customers.size).toBe(1);
    expect(await staff.personState(subjectId)).toMatchObject({ state: 'removed' });
    at.phoneBook.isDown = false;
    expect(await rights.runErasures()).toEqual({ done: 1, running: 0, waiting: 0 });
    expect(await staff.addressBlocks('maria@shop.example')).toHaveLength(1);
  });

  test.each([
    ['/because', { because: 'because' }],
    ['/afterwards', { afterwards: 'never' }],
    ['/id', { id: 'short' }],
    ['/receivedOn', { receivedOn: 'yesterday' }],
    ['/addresses', { addresses: ['someone@else.example'] }],
  ])('with a wrong %s writes nothing', async (path, wrong) => {
    const before = await told(staff);
    expect(await failure(rights.beginErasure(call(wrong)))).toMatchObject({ code: 'invalid', path });
    expect(await told(staff)).toEqual(before);
    expect((await staff.requests()).requests).toEqual([]);
  });

  test('does not follow a removal while something that the person asked for is open', async () => {
    const asked = await staff.openRequest({ subjectId, id: id(), type: 'access', receivedOn: '2026-11-03' });
    await staff.remove({ subjectId, id: id(), reason: 'Twice in the list.' });
    at.clock.now += 31 * DAY;
    expect(await rights.runErasures()).toEqual({ done: 0, running: 0, waiting: 0 });
    expect(await staff.personState(subjectId)).toMatchObject({ state: 'removed' });
    await staff.takeRequestStep({ request: asked.id, id: id(), step: 'fulfilled' });
    expect(await rights.runErasures()).toEqual({ done: 1, running: 0, waiting: 0 });
  });

  test('sent again after midnight is the same one', async () => {
    at.newsletter.failures = 1;
    const sent = call();
    const { request } = await rights.beginErasure(sent);
    at.clock.now += DAY;
    expect(await rights.beginErasure(sent)).toMatchObject({ state: 'done', request: { id: request.id } });
    expect((await staff.requests()).requests).toHaveLength(1);
  });

  test('that has begun ends by itself: the desk can neither refuse it nor call it fulfilled', async () => {
    at.newsletter.failures = 1;
    const { request } = await rights.beginErasure(call());
    expect(request.next).toEqual(['identified', 'handed_over', 'extended', 'noted']);
    for (const step of ['fulfilled', 'refused', 'taken_back'] as const)
      expect(
        await failure(staff.takeRequestStep({ request: request.id, id: id(), step, note: 'By hand.' })),
      ).toMatchObject({ code: 'wrong_step' });
    expect((await staff.request(request.id)).state).toBe('open');
  });

  test('that leaves addresses alone is not begun without a key for them', async () => {
    const withoutKey = testLedger({ store: at.store, keepProof, clock: () => at.clock.now });
    const bare = createRights({ ledger: { ...withoutKey, durability: 'memory', sealsPresentations: true } }).as(clerk);
    expect(await failure(bare.beginErasure(call()))).toMatchObject({ code: 'unsupported' });
    expect(await staff.personState(subjectId)).toMatchObject({ state: 'active' });
    expect((await staff.requests()).requests).toEqual([]);
  });

  test('is staff business', () => {
    expect(() => at.factory.as(person)).toThrowError(expect.objectContaining({ code: 'forbidden' }));
  });
});

test('killed at every write and sent again it ends complete, each system done once', async () => {
  for (let step = 0; ; step++) {
    const inner = createMemoryStore();
    let left = Number.POSITIVE_INFINITY;
    await begin({
      store: {
        ...inner,
        commit: async (unit) => {
          if (left-- <= 0) throw new Error('killed');
          return inner.commit(unit);
        },
      },
    });
    const sent = call();
    left = step;
    const first = await rights.beginErasure(sent).catch(() => 'killed' as const);
    left = Number.POSITIVE_INFINITY;
    const { state, request } = await rights.beginErasure(sent);
    expect(state, `step ${step}`).toBe('done');
    expect(request.steps.filter((one) => one.step === 'fulfilled')).toHaveLength(1);
    expect((await told(staff)).filter((line) => line.startsWith('erased'))).toHaveLength(1);
    expect((await staff.requests()).requests).toHaveLength(1);
    expect(await staff.verify()).toMatchObject({ ok: true });
    if (first !== 'killed' && first.state === 'done') {
      expect(step).toBeGreaterThan(6);
      return;
    }
  }
}, 120_000);

test('of whom the bin lets go, killed at every write it is completed by the next run alone, each system done once', async () => {
  for (let writes = 0; ; writes++) {
    const inner = createMemoryStore();
    let left = Number.POSITIVE_INFINITY;
    const commit: ConsentStore['commit'] = async (...unit) => {
      if (left-- <= 0) throw new Error('killed');
      return inner.commit(...unit);
    };
    await begin({ store: { ...inner, commit } });
    await staff.remove({ subjectId, id: id(), reason: 'Twice in the list.' });
    at.clock.now += 31 * DAY;
    left = writes;
    const first = await rights.runErasures().catch(() => 'killed' as const);
    left = Number.POSITIVE_INFINITY;
    const wasDone = first !== 'killed' && first.done === 1;
    const rest = { done: wasDone ? 0 : 1, running: 0, waiting: 0 };
    expect(await rights.runErasures(), `after ${writes} writes`).toEqual(rest);
    expect(await rights.runErasures()).toEqual({ done: 0, running: 0, waiting: 0 });
    expect((await staff.requests()).requests).toMatchObject([{ state: 'fulfilled' }]);
    expect((await told(staff)).filter((line) => line.startsWith('erased'))).toHaveLength(1);
    expect(new Set(at.calls.filter((one) => one.startsWith('crm'))).size).toBe(1);
    if (wasDone) {
      expect(writes).toBeGreaterThan(5);
      return;
    }
  }
}, 120_000);

test('of whom the bin lets go, what has begun and fails is tried once by a run', async () => {
  await staff.remove({ subjectId, id: id(), reason: 'Twice in the list.' });
  const { removed } = await staff.personState(subjectId);
  at.clock.now += 31 * DAY;
  at.phoneBook.isDown = true;
  await rights.beginErasure(call({ id: removed?.id }));
  expect(await rights.runErasures()).toEqual({ done: 0, running: 1, waiting: 0 });
  expect((await staff.requests()).requests[0]?.systems).toMatchObject([{ system: LEDGER_SYSTEM, tries: 2 }]);
});
