import { beforeEach, describe, expect, test } from 'vitest';
import { act, clerk, person, submissionOf, testLedger, yes } from '../../../fixtures/ledger-under-test.js';
import type { Anchors } from '../../model/retention.js';
import { tradeShow } from '../../policy/samples/trade-show.js';
import { createRights } from '../../rights/create-rights.js';
import type { ConsentStore } from '../consent-store.js';
import type { LedgerOptions } from '../create-ledger.js';
import type { Ledger } from '../ledger.js';

const DAY = 86_400_000;
const clock = { type: 'system', id: 'clock' } as const;
const people = ['c-1', 'c-2', 'c-3', 'c-4', 'c-5'];
let made = 0;
const id = () => `running-${String(++made).padStart(20, '0')}`;
const hold = { norm: 'Section 132 BAO', reviewOn: '2040-12-31', reason: 'Invoice of May.' };

let at: ReturnType<typeof testLedger>;
let staff: Ledger;

const options = (): Partial<LedgerOptions> => ({
  policies: [tradeShow()],
  addressKey: 'a key for addresses, 32 characters and more',
  keepProof: { period: 'P3Y', ground: 'legal_claims' },
  anchors: async (): Promise<Anchors> => ({ drawEnd: 'never' }),
});
const beside = (store: ConsentStore) => testLedger({ ...options(), store, clock: () => at.clock.now });

const agree = async (subjectId: string): Promise<void> => {
  const mine = at.as(person);
  const submission = submissionOf(await mine.form({ subjectId }), [yes('contact-card')]);
  await mine.submit({ subjectId, submission, contactPoints: { email: `${subjectId}@mail.example` } });
};
const takeBack = async (subjectId: string): Promise<void> => {
  const mine = at.as(person);
  const withdrawn = [{ questionId: 'contact-card', answer: 'withdrawn', act }] as const;
  await mine.submit({ subjectId, submission: submissionOf(await mine.form({ subjectId }), withdrawn) });
};
const states = async () => {
  const all = await Promise.all(people.map((one) => staff.personState(one)));
  return all.map(({ state }) => state).join(' ');
};

beforeEach(async () => {
  at = testLedger(options());
  staff = at.as(clerk);
  for (const one of people) await agree(one);
  at.clock.now += DAY;
});

describe('a run', () => {
  beforeEach(async () => {
    for (const one of people) await takeBack(one);
  });

  test('that is stopped is gone on with by the next, and both are one', async () => {
    expect(await staff.runRetention({ action: 'remove', limit: 2 })).toMatchObject({
      outcome: 'stopped',
      looked: 2,
      removed: 2,
    });
    expect(await states()).toBe('removed removed active active active');
    expect(await staff.retentionState()).toMatchObject({
      lastRun: { state: 'stopped', action: 'remove', looked: 2, removed: 2, by: { id: 'u-7', name: 'Eva K.' } },
    });
    expect(await staff.runRetention({ action: 'remove', limit: 2 })).toMatchObject({ outcome: 'stopped', removed: 4 });
    const last = await staff.runRetention({ action: 'remove', limit: 2 });
    expect(last).toMatchObject({ outcome: 'done', looked: 5, removed: 5 });
    expect(await staff.retentionState()).toMatchObject({ lastRun: { state: 'done', looked: 5, removed: 5 } });
    expect(await staff.runRetention({ action: 'remove' })).toMatchObject({ outcome: 'done', looked: 5, removed: 0 });
  });

  test('stops after the person it is at, when it is told to', async () => {
    const stop = new AbortController();
    const store: ConsentStore = {
      ...at.store,
      commit: async (unit) => {
        if (unit.ref.subject === 'c-3') stop.abort();
        return at.store.commit(unit);
      },
    };
    const run = await beside(store).as(clerk).runRetention({ action: 'remove', signal: stop.signal });
    expect(run).toMatchObject({ outcome: 'stopped', looked: 3, removed: 3 });
    expect(await states()).toBe('removed removed removed active active');
    expect(await staff.runRetention({ action: 'remove' })).toMatchObject({ outcome: 'done', removed: 5 });
  });

  test('for something else begins anew, so that nobody is passed over', async () => {
    expect(await staff.runRetention({ limit: 3 })).toMatchObject({ outcome: 'stopped', listed: 3 });
    expect(await staff.runRetention({ action: 'remove' })).toMatchObject({ outcome: 'done', listed: 0, removed: 5 });
  });
});

test('whether it goes by itself is told by runs of the system that take something away', async () => {
  const byItself = async () => (await staff.retentionState()).byItself;
  expect(await staff.retentionState()).toMatchObject({ byItself: 'never_ran', lastRun: null });
  await staff.runRetention({ action: 'remove' });
  await at.as(clock).runRetention();
  expect(await byItself()).toBe('never_ran');
  await at.as(clock).runRetention({ action: 'remove', limit: 1 });
  expect(await byItself()).toBe('never_ran');
  await at.as(clock).runRetention({ action: 'remove' });
  expect(await byItself()).toBe('on_time');
  expect((await staff.retentionState()).lastRun).not.toHaveProperty('by');
  at.clock.now += 8 * DAY;
  expect(await byItself()).toBe('on_time');
  at.clock.now += 1;
  expect(await byItself()).toBe('late');
  const { scan: _, ...store } = at.store;
  expect(await beside(store).as(clerk).retentionState()).toMatchObject({ byItself: 'cannot_run' });
});

test('who is held or restricted is said, with how long they are overdue, and stays', async () => {
  for (const one of people.slice(0, 3)) await takeBack(one);
  await staff.hold({ subjectId: 'c-1', id: id(), ...hold });
  await staff.measure({ subjectId: 'c-2', id: id(), measures: [{ kind: 'restricted', reason: 'Art. 18' }] });
  const since = '2026-11-03T09:00:00.000Z';
  const due = async () => (await staff.retentionDue({ action: 'remove' })).cases;
  at.clock.now = Date.parse('2026-12-03T09:00:00.000Z');
  expect(await due()).toMatchObject([
    { subjectId: 'c-1', action: 'held', since, urgency: 'due' },
    { subjectId: 'c-2', action: 'held', since, urgency: 'due' },
    { subjectId: 'c-3', about: 'data', action: 'remove', since, urgency: 'due' },
  ]);
  at.clock.now += 1;
  expect((await due()).map(({ urgency }) => urgency)).toEqual(['overdue', 'overdue', 'overdue']);
  expect(await staff.runRetention({ action: 'remove' })).toMatchObject({ removed: 1, held: 2 });
  expect(await states()).toBe('held restricted removed active active');
});

test('who is held and still kept on a ground is none of it', async () => {
  await staff.hold({ subjectId: 'c-1', id: id(), ...hold });
  expect((await staff.retentionDue({ action: 'remove' })).cases).toEqual([]);
});

describe('what people asked for', () => {
  const ids = async () => (await at.store.scan?.('default', { after: '', limit: 1000 })) ?? [];
  const rights = () => {
    const ledger = { ...at, durability: 'memory', sealsPresentations: true } as const;
    return createRights({ ledger, clock: () => at.clock.now }).as(clerk);
  };
  const asking = (subjectId: string) =>
    staff.openRequest({ subjectId, id: id(), type: 'access', receivedOn: '2026-11-03' });
  const later = (years: number) => {
    at.clock.now += years * 366 * DAY;
  };

  test('goes with the proof of the erasure, and who looked, and nothing of anybody else', async () => {
    const { id: answered } = await asking('c-1');
    await staff.takeRequestStep({ request: answered, id: id(), step: 'fulfilled' });
    await asking('c-2');
    await rights().held('c-1');
    await rights().beginErasure({ subjectId: 'c-1', id: id(), because: 'unlawful', afterwards: 'may_return' });
    const before = await ids();
    later(3);
    expect(await at.as(clock).runRetention({ action: 'remove' })).toMatchObject({ purged: 1 });
    const after = await ids();
    const gone = before.filter((one) => !after.includes(one)).map((one) => one.replace(/\.[^.]+$/, ''));
    expect(gone).toEqual(['c-1', '~looks:c-1~2026-11', '~request:2026-11-03', '~request:2026-11-03']);
    expect(await staff.verify()).toMatchObject({ ok: true });
  });

  test('keeps the proof while it is open', async () => {
    await rights().beginErasure({ subjectId: 'c-1', id: id(), because: 'unlawful', afterwards: 'may_return' });
    const { id: request } = await asking('c-1');
    later(3);
    expect((await staff.retentionDue({ action: 'remove' })).cases).toContainEqual(
      expect.objectContaining({ subjectId: 'c-1', action: 'wait' }),
    );
    expect(await staff.runRetention({ action: 'remove' })).toMatchObject({ purged: 0, waiting: 1 });
    await staff.takeRequestStep({ request, id: id(), step: 'fulfilled' });
    expect(await staff.runRetention({ action: 'remove' })).toMatchObject({ purged: 1 });
    expect(await staff.requestsOf('c-1')).toEqual([]);
  });

  test('of somebody of whom nothing else is known, goes as long after its end as a proof would', async () => {
    const { id: request } = await asking('stranger');
    later(4);
    expect(await staff.runRetention({ action: 'remove' })).toMatchObject({ purged: 0 });
    await staff.takeRequestStep({ request, id: id(), step: 'fulfilled' });
    at.clock.now += 3 * 365 * DAY;
    expect(await staff.runRetention({ action: 'remove' })).toMatchObject({ purged: 0 });
    at.clock.now += DAY;
    expect(await staff.runRetention({ action: 'remove' })).toMatchObject({ purged: 1 });
    expect(await ids()).not.toContainEqual(expect.stringMatching(/stranger|request/));
  });
});
