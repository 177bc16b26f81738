import { beforeEach, describe, expect, test } from 'vitest';
import {
  act,
  clerk,
  failure,
  person,
  submissionOf,
  testLedger,
  told,
  yes,
} from '../../../fixtures/ledger-under-test.js';
import { createMemoryStore } from '../../memory/create-memory-store.js';
import type { Anchors } from '../../model/retention.js';
import { repairShop } from '../../policy/samples/repair-shop.js';
import { tradeShow } from '../../policy/samples/trade-show.js';
import { createRights } from '../../rights/create-rights.js';
import type { ConsentStore } from '../consent-store.js';
import type { LedgerOptions } from '../create-ledger.js';
import type { Ledger } from '../ledger.js';

const DAY = 86_400_000;
const subjectId = 'c-1';
let made = 0;
const id = () => `keeping-${String(++made).padStart(20, '0')}`;
const hold = { norm: 'Section 132 BAO', reviewOn: '2040-12-31', reason: 'Invoice of May.' };

let reported: Record<string, Anchors>;
let at: ReturnType<typeof testLedger>;
let staff: Ledger;

const begin = (more: Partial<LedgerOptions> = {}): void => {
  reported = {};
  at = testLedger({
    policies: [tradeShow()],
    addressKey: 'a key for addresses, 32 characters and more',
    keepProof: { period: 'P3Y', ground: 'legal_claims' },
    anchors: async (who) => reported[who.subjectId] ?? {},
    ...more,
  });
  staff = at.as(clerk);
};
beforeEach(() => begin());

const say = async (answers: Parameters<typeof submissionOf>[1], one = subjectId): Promise<void> => {
  const mine = at.as(person);
  const contactPoints = { email: `${one}@mail.example` };
  await mine.submit({
    subjectId: one,
    submission: submissionOf(await mine.form({ subjectId: one }), answers),
    contactPoints,
  });
};
const takeBack = async (one = subjectId): Promise<void> =>
  say([{ questionId: 'contact-card', answer: 'withdrawn', act }], one);
/** Nobody took part in the prize draw. */
const noDraw = (...ids: readonly string[]): void => {
  for (const one of ids) reported[one] = { drawEnd: 'never' };
};

describe('on which grounds', () => {
  test('a consent keeps the data while it holds, and none does after it', async () => {
    noDraw(subjectId);
    await say([yes('contact-card')]);
    const until = '2027-11-02T09:00:00.000Z';
    expect(await staff.mayKeep(subjectId)).toMatchObject({
      until,
      grounds: [{ purposeId: 'contact-card', ground: 'consent', until }],
      ended: [],
    });
    at.clock.now = Date.parse(until) - 1;
    expect(await staff.mayKeep(subjectId)).toMatchObject({ until });
    at.clock.now += 1;
    expect(await staff.mayKeep(subjectId)).toMatchObject({
      until: 'no_ground',
      grounds: [],
      ended: [{ purposeId: 'contact-card', until }],
    });
  });

  test('a period runs from what the app reports; what it does not report is open, and the latest end wins', async () => {
    await say([yes('contact-card')]);
    expect(await staff.mayKeep(subjectId)).toMatchObject({
      until: 'open',
      grounds: [
        { purposeId: 'prize-draw', ground: 'contract', until: 'open', anchor: { name: 'drawEnd', at: 'not_reported' } },
        { purposeId: 'contact-card' },
      ],
    });
    const drawEnd = '2028-01-31T00:00:00.000Z';
    expect(await staff.mayKeep(subjectId, { drawEnd })).toMatchObject({
      until: '2028-04-30T00:00:00.000Z',
      grounds: [{ purposeId: 'prize-draw', anchor: { name: 'drawEnd', at: drawEnd } }, { purposeId: 'contact-card' }],
    });
  });

  test('a hold beats every end, and nobody unknown or erased is kept', async () => {
    noDraw(subjectId, 'nobody');
    expect(await staff.mayKeep('nobody')).toMatchObject({ until: 'no_ground', grounds: [], ended: [] });
    await say([yes('contact-card')]);
    const { holds } = await staff.hold({ subjectId, id: id(), ...hold });
    expect(await staff.mayKeep(subjectId)).toMatchObject({ until: 'open', holds: [{ norm: hold.norm }] });
    await staff.release({ subjectId, id: id(), hold: holds[0]?.hold ?? 0, reason: 'Paid.' });
    await staff.erase({ subjectId, id: id(), because: 'consent_withdrawn', afterwards: 'may_return' });
    expect(await staff.mayKeep(subjectId)).toMatchObject({ until: 'no_ground', grounds: [], ended: [] });
  });

  test('a consent with a period of its own is kept for it after it was taken back', async () => {
    const show = tradeShow();
    const purposes = show.purposes.map((purpose) =>
      purpose.id === 'contact-card' ? { ...purpose, retention: { period: 'P1M', from: 'withdrawal' } } : purpose,
    );
    begin({ policies: [{ ...show, purposes }] });
    noDraw(subjectId);
    await say([yes('contact-card')]);
    at.clock.now += DAY;
    await takeBack();
    expect(await staff.mayKeep(subjectId)).toMatchObject({
      until: '2026-12-03T09:00:00.000Z',
      grounds: [{ ground: 'stated_period', anchor: { name: 'withdrawal', at: '2026-11-03T09:00:00.000Z' } }],
      ended: [{ ground: 'consent', until: '2026-11-03T09:00:00.000Z' }],
    });
  });

  test('a yes that a changed text has ended is kept for its period from the change on, also when its own time is over', async () => {
    begin({ policies: [repairShop()] });
    reported[subjectId] = { contractEnd: 'never' };
    await say([{ questionId: 'repair', answer: 'acknowledged' }, yes('news', 'email')]);
    const effectiveFrom = '2027-01-10T09:00:00.000Z';
    const changes = { news: { kind: 'material' } } as const;
    await staff.publish({ ...repairShop(), version: 3, effectiveFrom, changes });
    const ended = { purposeId: 'news', ground: 'consent', until: effectiveFrom };
    for (const now of ['2027-01-20T09:00:00.000Z', '2029-06-01T09:00:00.000Z']) {
      at.clock.now = Date.parse(now);
      const { grounds, ended: over } = await staff.mayKeep(subjectId);
      expect([...grounds, ...over]).toContainEqual(ended);
      expect([...grounds, ...over]).toContainEqual({
        purposeId: 'news',
        ground: 'stated_period',
        until: '2027-02-10T09:00:00.000Z',
        anchor: { name: 'consentEnd', at: effectiveFrom },
      });
    }
  });

  test('is for staff, and an anchor that is no instant is named', async () => {
    expect(await failure(at.as(person).mayKeep(subjectId))).toMatchObject({ code: 'forbidden' });
    expect(await failure(staff.mayKeep(subjectId, { drawEnd: 'soon' }))).toMatchObject({
      code: 'invalid',
      findings: ['bad_instant /anchors/drawEnd'],
    });
    begin({ anchors: () => Promise.reject(new Error('Maria is unknown')) });
    await say([yes('contact-card')]);
    expect(await failure(staff.mayKeep(subjectId))).toMatchObject({ code: 'unavailable' });
  });
});

test('a standing says when a period ends that the app has reported, and what holds where the app does not answer', async () => {
  const ends = async (ledger = staff) =>
    (await ledger.standing(subjectId)).pills.flatMap(({ cells }) => cells.flatMap(({ retention }) => retention ?? []));
  await say([yes('contact-card')]);
  expect(await ends()).toEqual([{ period: 'P3M', from: 'drawEnd' }]);
  reported[subjectId] = { drawEnd: '2028-01-31T00:00:00.000Z' };
  expect(await ends()).toEqual([{ period: 'P3M', from: 'drawEnd', until: '2028-04-30T00:00:00.000Z' }]);
  const [first] = await staff.standings([subjectId]);
  expect(first).toEqual(await staff.standing(subjectId));
  const anchors = () => Promise.reject(new Error('down'));
  const beside = testLedger({ store: at.store, clock: () => at.clock.now, policies: [tradeShow()], anchors });
  expect(await ends(beside.as(clerk))).toEqual([{ period: 'P3M', from: 'drawEnd' }]);
});

describe('a consent to keep that was withdrawn', () => {
  beforeEach(async () => {
    noDraw(subjectId, 'c-2');
    await say([yes('contact-card')]);
    await say([yes('contact-card')], 'c-2');
    at.clock.now += DAY;
    await takeBack();
  });
  const named = () => ({
    subjectId,
    id: id(),
    purposeId: 'contact-card',
    ground: 'legal_obligation' as const,
    norm: 'Section 132 BAO',
    until: '2027-01-01T00:00:00.000Z',
    reason: 'An invoice.',
  });

  test('is a task until another ground is named, and one again when that has ended', async () => {
    const task = { subjectId, purposeId: 'contact-card', since: '2026-11-03T09:00:00.000Z' };
    expect((await staff.keepTasks()).tasks).toMatchObject([{ ...task, mayKeep: { until: 'no_ground' } }]);
    const call = named();
    expect(await staff.nameGround(call)).toMatchObject({
      until: call.until,
      grounds: [{ ground: 'legal_obligation', norm: 'Section 132 BAO' }],
    });
    await staff.nameGround(call);
    expect((await told(staff)).filter((line) => line.startsWith('ground_named'))).toHaveLength(1);
    expect((await staff.keepTasks()).tasks).toEqual([]);
    at.clock.now = Date.parse(call.until);
    expect((await staff.keepTasks()).tasks).toMatchObject([task]);
    expect(await staff.verify()).toMatchObject({ ok: true });
  });

  test('is none any more once the person is erased, or says yes again', async () => {
    await staff.erase({ subjectId, id: id(), because: 'consent_withdrawn', afterwards: 'may_return' });
    expect((await staff.keepTasks()).tasks).toEqual([]);
    await takeBack('c-2');
    expect((await staff.keepTasks()).tasks).toHaveLength(1);
    at.clock.now += DAY;
    await say([yes('contact-card')], 'c-2');
    expect((await staff.keepTasks()).tasks).toEqual([]);
  });

  test('a legal obligation without its norm, an end that is past and a purpose that nobody knows are refused', async () => {
    const { norm: _, ...bare } = named();
    expect(await failure(staff.nameGround(bare))).toMatchObject({ findings: ['missing_field /norm'] });
    const past = { ...named(), until: '2026-01-01T00:00:00.000Z' };
    expect(await failure(staff.nameGround(past))).toMatchObject({ findings: ['not_in_future /until'] });
    const unknown = { ...named(), purposeId: 'golf' };
    expect(await failure(staff.nameGround(unknown))).toMatchObject({ findings: ['unknown_purpose /purposeId'] });
    expect(await failure(staff.nameGround({ ...named(), subjectId: 'nobody' }))).toMatchObject({ code: 'not_found' });
  });
});

describe('what is due', () => {
  const people = ['c-1', 'c-2', 'c-3', 'c-4'];
  /** The first has no ground any more, the second is held, the third has asked, the fourth still agrees. */
  beforeEach(async () => {
    noDraw(...people);
    for (const one of people) await say([yes('contact-card')], one);
    at.clock.now += DAY;
    for (const one of people.slice(0, 3)) await takeBack(one);
    await staff.hold({ subjectId: 'c-2', id: id(), ...hold });
    await staff.openRequest({ subjectId: 'c-3', id: id(), type: 'access', receivedOn: '2026-11-03' });
  });
  const states = async () => {
    const all = await Promise.all(people.map((one) => staff.personState(one)));
    return all.map(({ state }) => state);
  };
  const none = { looked: 4, listed: 0, removed: 0, erased: 0, purged: 0, waiting: 0, held: 1, failed: 0 };

  test('is shown with the ground that ended and what would happen, and nothing is touched', async () => {
    const before = await states();
    const { cases } = await staff.retentionDue({ action: 'remove' });
    expect(cases).toMatchObject([
      { subjectId: 'c-1', action: 'remove', ended: [{ purposeId: 'contact-card', ground: 'consent' }] },
      { subjectId: 'c-2', action: 'held', ended: [{ purposeId: 'contact-card' }] },
      { subjectId: 'c-3', action: 'wait' },
    ]);
    const first = await staff.retentionDue({ limit: 1 });
    expect(first).toMatchObject({ cases: [{ subjectId: 'c-1', action: 'list' }], next: 'c-1' });
    expect(await staff.runRetention()).toEqual({ outcome: 'done', ...none, listed: 1, waiting: 1 });
    expect(await states()).toEqual(before);
  });

  test('a run removes whom nothing keeps, once, and never who is held or has asked', async () => {
    expect(await staff.runRetention({ action: 'remove' })).toEqual({
      outcome: 'done',
      ...none,
      removed: 1,
      waiting: 1,
    });
    expect(await states()).toEqual(['removed', 'held', 'active', 'active']);
    expect(await staff.runRetention({ action: 'remove' })).toEqual({ outcome: 'done', ...none, waiting: 1 });
    expect((await staff.personsIn({ state: 'removed' })).persons).toMatchObject([{ subjectId: 'c-1' }]);
    expect(await staff.verify()).toMatchObject({ ok: true });
  });

  test('a run erases in every system, and tries again where one fails', async () => {
    let isDown = true;
    const erased: string[] = [];
    const crm = {
      id: 'crm',
      title: { en: 'Customers' },
      collect: async () => ({ sets: [] }),
      eraser: {
        plan: async () => [],
        erase: async ({ subjects }: { readonly subjects: readonly string[] }) => {
          if (isDown) throw new Error('down');
          erased.push(...subjects);
        },
      },
    };
    const ledger = { ...at, durability: 'memory', sealsPresentations: true } as const;
    const rights = createRights({ ledger, sources: [crm], clock: () => at.clock.now }).as(clerk);
    expect(await rights.runRetention({ action: 'erase' })).toMatchObject({ erased: 0, failed: 1 });
    isDown = false;
    // What a run has begun every run through the open erasures goes on with.
    expect(await rights.runErasures()).toMatchObject({ done: 1, running: 0 });
    expect(erased).toEqual(['c-1']);
    expect(await states()).toEqual(['erased', 'held', 'active', 'active']);
    expect((await staff.requestsOf('c-1')).map(({ state }) => state)).toEqual(['fulfilled']);
    expect(await rights.runRetention({ action: 'erase' })).toEqual({ outcome: 'done', ...none, waiting: 1 });
  });

  test('a run whose host does not say what periods are counted from takes nobody away', async () => {
    const beside = testLedger({
      store: at.store,
      clock: () => at.clock.now,
      policies: [tradeShow()],
      anchors: () => Promise.reject(new Error('down')),
    }).as(clerk);
    expect(await beside.runRetention({ action: 'remove' })).toEqual({ outcome: 'done', ...none, held: 0, failed: 4 });
    expect(await states()).toEqual(['active', 'held', 'active', 'active']);
  });

  test('who says yes between being found and being removed stays', async () => {
    let isFirst = true;
    const store: ConsentStore = {
      ...at.store,
      commit: async (unit) => {
        // The pointer of the day is written first: just then the person agrees again.
        if (unit.ref.subject.startsWith('~states:') && isFirst) {
          isFirst = false;
          at.clock.now += 1;
          await say([yes('contact-card')], 'c-1');
        }
        return at.store.commit(unit);
      },
    };
    const options = { store, clock: () => at.clock.now, policies: [tradeShow()] };
    const anchors = async () => ({ drawEnd: 'never' });
    expect(
      await testLedger({ ...options, anchors })
        .as(clerk)
        .runRetention({ action: 'remove' }),
    ).toMatchObject({
      removed: 0,
    });
    expect(await states()).toEqual(['active', 'held', 'active', 'active']);
  });
});

test('a run that was killed is gone on with by the next, and two are never at work', async () => {
  const people = Array.from({ length: 130 }, (_, index) => `c-${String(index).padStart(3, '0')}`);
  noDraw(...people);
  for (const one of people) await say([yes('contact-card')], one);
  at.clock.now += 400 * DAY;
  const asked: string[] = [];
  let isKilled = false;
  const store: ConsentStore = {
    ...at.store,
    commit: async (unit) => {
      isKilled ||= unit.ref.subject === 'c-110';
      if (isKilled) throw new Error('killed');
      return at.store.commit(unit);
    },
  };
  const options = { clock: () => at.clock.now, policies: [tradeShow()] };
  const anchors: LedgerOptions['anchors'] = async (who) => {
    asked.push(who.subjectId);
    return { drawEnd: 'never' };
  };
  await testLedger({ ...options, store, anchors })
    .as(clerk)
    .runRetention({ action: 'remove' })
    .catch(() => undefined);
  expect(await staff.runRetention({ action: 'remove' })).toMatchObject({ outcome: 'busy' });
  at.clock.now += 11 * 60_000;
  asked.length = 0;
  const next = testLedger({ ...options, store: at.store, anchors }).as(clerk);
  expect(await next.runRetention({ action: 'remove' })).toMatchObject({ outcome: 'done', removed: 120 });
  expect(asked.slice(0, 2)).toEqual(['c-100', 'c-101']);
});

describe('proof that is past its time', () => {
  const erase = async (more: Partial<LedgerOptions> = {}) => {
    begin({ policies: [repairShop()], ...more });
    await say([yes('news', 'email')]);
    await say([yes('news', 'email')], 'c-2');
    await staff.preferenceLink({ subjectId, channel: 'email', to: 'c-1@mail.example' });
    await staff.preferenceLink({ subjectId: 'c-2', channel: 'email', to: 'c-2@mail.example' });
    await staff.erase({ subjectId, id: id(), because: 'no_longer_needed', afterwards: 'may_return' });
  };
  const ids = async () => (await at.store.scan?.('default', { after: '', limit: 1000 })) ?? [];
  const over = () => {
    at.clock.now = Date.parse('2029-11-02T09:00:00.000Z');
  };

  test('goes whole, with the links of that person and of nobody else, and is logged without a name', async () => {
    await erase();
    const before = await ids();
    over();
    at.clock.now -= 1;
    expect(await staff.runRetention({ action: 'remove' })).toMatchObject({ purged: 0 });
    at.clock.now += 1;
    expect((await staff.retentionDue({ action: 'remove' })).cases).toEqual([
      { subjectId, about: 'proof', ended: [], since: '2029-11-02T09:00:00.000Z', urgency: 'due', action: 'purge' },
    ]);
    expect(await staff.runRetention()).toMatchObject({ listed: 1, purged: 0 });
    expect(await staff.runRetention({ action: 'remove' })).toMatchObject({ purged: 1 });
    const after = await ids();
    const gone = before.filter((one) => !after.includes(one));
    expect(gone.map((one) => one.replace(/^(~link):.*/, '$1'))).toEqual([
      'c-1',
      '~link',
      expect.stringMatching(/^~links:c-1~/),
    ]);
    const log = await at.store.read({ tenant: 'default', subject: '~retention:2029-11' }, { after: 0, limit: 100 });
    expect(log.entries.filter(({ body }) => body.includes('"kind":"purged"'))).toHaveLength(1);
    expect(log.entries.map(({ body }) => body).join()).not.toContain('c-1');
    expect(await staff.verify()).toMatchObject({ ok: true });
    expect(await staff.runRetention({ action: 'remove' })).toMatchObject({ purged: 0 });
  });

  test('stays while a hold stands or use is restricted', async () => {
    await erase();
    over();
    const { holds } = await staff.hold({ subjectId, id: id(), ...hold });
    expect(await staff.runRetention({ action: 'remove' })).toMatchObject({ purged: 0 });
    await staff.release({ subjectId, id: id(), hold: holds[0]?.hold ?? 0, reason: 'Paid.' });
    const measures = [{ kind: 'restricted', reason: 'Art. 18' }] as const;
    await staff.measure({ subjectId, id: id(), measures });
    expect(await staff.runRetention({ action: 'remove' })).toMatchObject({ purged: 0 });
    expect(await ids()).toContain(subjectId);
  });

  test('stays on a store that cannot let a log go', async () => {
    const { purge: _, ...store } = createMemoryStore();
    await erase({ store });
    over();
    expect(await staff.runRetention({ action: 'remove' })).toMatchObject({ purged: 0, failed: 1 });
    expect(await ids()).toContain(subjectId);
  });
});
