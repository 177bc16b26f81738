import { beforeEach, describe, expect, test } from 'vitest';
import {
  clerk,
  failure,
  person,
  submissionOf,
  type TestLedger,
  testLedger,
  told,
  yes,
} from '../../../fixtures/ledger-under-test.js';
import type { Ledger } from '../ledger.js';

const DAY = 86_400_000;
const subjectId = 'c-1';
const read = (questionId: string) => ({ questionId, answer: 'acknowledged' as const });
let under: TestLedger;
let staff: Ledger;
let mine: Ledger;
let made = 0;
const id = () => `removing-${String(++made).padStart(20, '0')}`;
const reason = 'Two records of one customer.';
const hold = { norm: 'Art. 17(3)(e) GDPR', reviewOn: '2027-03-01', reason: 'A claim about the repair of May.' };

beforeEach(async () => {
  under = testLedger();
  staff = under.as(clerk);
  mine = under.as(person);
  await mine.submit({
    subjectId,
    submission: submissionOf(await mine.form({ subjectId }), [
      read('repair'),
      read('repair-messages'),
      yes('news', 'email'),
    ]),
  });
  under.clock.now += DAY;
});

const mayMail = () => staff.mayContact({ subjectId, purposeId: 'news', channel: 'email' });
const maySms = () => staff.mayContact({ subjectId, purposeId: 'repair-messages', channel: 'sms' });
const listed = async (purposeId: 'news' | 'repair-messages', channel: 'email' | 'sms') =>
  (await staff.contactList({ purposeId, channel })).subjectIds;

describe('what a pill tells of somebody whose data waits for an end', () => {
  const dates = { since: null, until: null, decidedBy: null, proof: null };
  const marketing = async () => {
    const { pills } = await staff.standing(subjectId);
    return pills.find(({ topic }) => topic === 'marketing');
  };

  test('on hold and removed: the word, and nothing of when and how', async () => {
    expect((await marketing())?.cells.find(({ channel }) => channel === 'email')).toMatchObject({
      since: expect.any(String),
      proof: expect.any(Object),
    });
    await staff.hold({ subjectId, id: id(), ...hold });
    expect(await marketing()).toMatchObject({ word: 'held', cells: [dates, dates] });
    const held = (await staff.personState(subjectId)).holds[0]?.hold ?? 0;
    await staff.release({ subjectId, id: id(), hold: held, reason });
    await staff.remove({ subjectId, id: id(), reason });
    expect(await marketing()).toMatchObject({ word: 'removed', cells: [dates, dates] });
  });

  test('on hold what a contract asks for is told as before', async () => {
    await staff.hold({ subjectId, id: id(), ...hold });
    const { pills } = await staff.standing(subjectId);
    const told = pills.find(({ topic }) => topic === 'data')?.cells.filter(({ gate }) => gate.allowed);
    expect(told?.length).toBeGreaterThan(0);
    for (const { since } of told ?? []) expect(since).toEqual(expect.any(String));
  });
});

describe('a person who is removed', () => {
  test('is off every list and behind every gate at once, and is found in the bin', async () => {
    const removed = await staff.remove({ subjectId, id: id(), reason });
    expect(removed).toMatchObject({
      state: 'removed',
      removed: {
        at: '2026-11-03T09:00:00.000Z',
        recoverUntil: '2026-12-03T09:00:00.000Z',
        reason,
        by: { name: 'Eva K.' },
      },
    });
    expect(await mayMail()).toMatchObject({ allowed: false, reason: 'removed' });
    expect(await maySms()).toMatchObject({ allowed: false, reason: 'removed' });
    expect([await listed('news', 'email'), await listed('repair-messages', 'sms')]).toEqual([[], []]);
    expect((await staff.personsIn({ state: 'removed' })).persons).toEqual([removed]);
    expect((await staff.personsIn({ state: 'held' })).persons).toEqual([]);
  });

  test('comes back as they were, but for what was taken back meanwhile', async () => {
    await staff.remove({ subjectId, id: id(), reason });
    under.clock.now += DAY;
    await mine.stop({ subjectId, id: id(), channel: 'email' });
    expect(await staff.restore({ subjectId, id: id(), reason })).toMatchObject({ state: 'active' });
    expect(await maySms()).toMatchObject({ allowed: true });
    expect(await mayMail()).toMatchObject({ allowed: false, reason: 'withdrawn' });
    expect(await listed('repair-messages', 'sms')).toEqual([subjectId]);
    expect(await staff.personsIn({ state: 'removed' })).toEqual({ persons: [] });
    expect(await staff.verify()).toMatchObject({ ok: true });
  });

  test('comes back up to the last moment, and not after it', async () => {
    const { removed } = await staff.remove({ subjectId, id: id(), reason });
    under.clock.now = Date.parse(removed?.recoverUntil ?? '');
    expect(await failure(staff.restore({ subjectId, id: id(), reason }))).toMatchObject({ code: 'not_removed' });
    under.clock.now -= 1;
    expect(await staff.restore({ subjectId, id: id(), reason })).toMatchObject({ state: 'active' });
    expect(await failure(staff.restore({ subjectId, id: id(), reason }))).toMatchObject({ code: 'not_removed' });
  });

  test('is back at once, also where the clock stood still between the two, and can be removed again', async () => {
    await staff.remove({ subjectId, id: id(), reason });
    expect(await staff.restore({ subjectId, id: id(), reason })).toMatchObject({ state: 'active' });
    expect(await maySms()).toMatchObject({ allowed: true });
    expect(await staff.remove({ subjectId, id: id(), reason })).toMatchObject({ state: 'removed' });
    expect(await maySms()).toMatchObject({ allowed: false, reason: 'removed' });
  });

  test('is removed once, however often it is sent', async () => {
    const call = { subjectId, id: id(), reason };
    await Promise.all(Array.from({ length: 5 }, () => staff.remove(call)));
    await staff.remove({ subjectId, id: id(), reason });
    expect((await told(staff)).filter((line) => line.startsWith('removed'))).toEqual(['removed * *']);
    expect((await staff.personsIn({ state: 'removed' })).persons).toHaveLength(1);
  });

  test('has to be there, and the person does not do it themselves', async () => {
    expect(await failure(staff.remove({ subjectId: 'nobody', id: id(), reason }))).toMatchObject({ code: 'not_found' });
    const calls = [
      mine.remove({ subjectId, id: id(), reason }),
      mine.restore({ subjectId, id: id(), reason }),
      mine.hold({ subjectId, id: id(), ...hold }),
      mine.release({ subjectId, id: id(), hold: 1, reason }),
      mine.erase({ subjectId, id: id(), because: 'unlawful', afterwards: 'may_return' }),
      mine.personState(subjectId),
      mine.personsIn({ state: 'held' }),
    ];
    for (const call of calls) expect(await failure(call)).toMatchObject({ code: 'forbidden' });
    expect(await failure(staff.remove({ subjectId, id: id(), reason: '' }))).toMatchObject({
      code: 'invalid',
      findings: ['too_short /reason'],
    });
  });
});

describe('a hold', () => {
  test('ends advertising and nothing else', async () => {
    expect(await staff.hold({ subjectId, id: id(), ...hold })).toMatchObject({
      state: 'held',
      holds: [{ ...hold, by: { name: 'Eva K.' } }],
    });
    expect(await mayMail()).toMatchObject({ allowed: false, reason: 'held', remedy: 'wait' });
    expect(await maySms()).toMatchObject({ allowed: true });
    expect([await listed('news', 'email'), await listed('repair-messages', 'sms')]).toEqual([[], [subjectId]]);
    expect((await staff.personsIn({ state: 'held' })).persons.map((one) => one.subjectId)).toEqual([subjectId]);
  });

  test('ends by its own release; another one stands', async () => {
    const { holds } = await staff.hold({ subjectId, id: id(), ...hold });
    await staff.hold({ subjectId, id: id(), ...hold, norm: 'Section 132 BAO' });
    const [first] = holds;
    const after = await staff.release({ subjectId, id: id(), hold: first?.hold ?? 0, reason: 'Settled.' });
    expect(after.holds.map(({ norm }) => norm)).toEqual(['Section 132 BAO']);
    expect(await mayMail()).toMatchObject({ allowed: false, reason: 'held' });
    expect(await failure(staff.release({ subjectId, id: id(), hold: first?.hold ?? 0, reason }))).toMatchObject({
      code: 'not_found',
    });
    await staff.release({ subjectId, id: id(), hold: after.holds[0]?.hold ?? 0, reason: 'Settled too.' });
    expect(await mayMail()).toMatchObject({ allowed: true });
    expect(await listed('news', 'email')).toEqual([subjectId]);
  });

  test('does not end a restriction, nor a restriction a hold', async () => {
    const { holds } = await staff.hold({ subjectId, id: id(), ...hold });
    const measure = (kind: 'restricted' | 'released') =>
      staff.measure({ subjectId, id: id(), measures: [{ kind, reason: 'Disputes the invoice.' }] });
    await measure('restricted');
    expect(await staff.personState(subjectId)).toMatchObject({ state: 'restricted', holds: [{}] });
    under.clock.now += 1;
    await measure('released');
    expect(await staff.personState(subjectId)).toMatchObject({ state: 'held' });
    await measure('restricted');
    await staff.release({ subjectId, id: id(), hold: holds[0]?.hold ?? 0, reason: 'Settled.' });
    expect(await staff.personState(subjectId)).toMatchObject({ state: 'restricted', holds: [] });
  });

  test('is looked at again on a day to come', async () => {
    for (const reviewOn of ['2026-11-03', '2026-11-02', '2026-13-01', 'soon'])
      expect(await failure(staff.hold({ subjectId, id: id(), ...hold, reviewOn }))).toMatchObject({
        code: 'invalid',
        path: '/reviewOn',
      });
    expect((await staff.personState(subjectId)).holds).toEqual([]);
  });
});
