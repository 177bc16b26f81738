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
import { restrictionCauses } from '../../model/restriction.js';
import type { Ledger } from '../ledger.js';

const DAY = 86_400_000;
const subjectId = 'c-1';
const read = (questionId: string) => ({ questionId, answer: 'acknowledged' as const });
const reason = 'Says that the address is not theirs.';
let under: TestLedger;
let staff: Ledger;
let mine: Ledger;
let made = 0;
const id = () => `restricting-${String(++made).padStart(20, '0')}`;

beforeEach(async () => {
  under = testLedger();
  staff = under.as(clerk);
  mine = under.as(person);
  const form = await mine.form({ subjectId });
  const answers = [read('repair'), read('repair-messages'), yes('news', 'email')];
  await mine.submit({ subjectId, submission: submissionOf(form, answers) });
  under.clock.now += DAY;
});

// Entries of one instant count with the strictest last: whatever is done here takes its time.
const restrict = (because: (typeof restrictionCauses)[number] = 'accuracy_contested') => {
  under.clock.now += 1000;
  return staff.restrict({ subjectId, id: id(), because, reason });
};
const lift = (informedOn = '2026-11-03') => {
  under.clock.now += 1000;
  return staff.liftRestriction({ subjectId, id: id(), reason: 'Looked up: it is.', informedOn });
};
const mayMail = () => staff.mayContact({ subjectId, purposeId: 'news', channel: 'email' });
const maySms = () => staff.mayContact({ subjectId, purposeId: 'repair-messages', channel: 'sms' });

describe('a person whose data is kept and not used (Art. 18)', () => {
  test('is behind every gate and off every list, and the desk reads why, since when and by whom', async () => {
    expect(await restrict()).toMatchObject({
      state: 'restricted',
      restricted: { since: '2026-11-03T09:00:01.000Z', because: 'accuracy_contested', reason, by: { name: 'Eva K.' } },
    });
    expect(await mayMail()).toMatchObject({ allowed: false, reason: 'restricted' });
    expect(await maySms()).toMatchObject({ allowed: false, reason: 'restricted' });
    expect((await staff.contactList({ purposeId: 'news', channel: 'email' })).subjectIds).toEqual([]);
    expect((await staff.contactList({ purposeId: 'repair-messages', channel: 'sms' })).subjectIds).toEqual([]);
  });

  test('once it is lifted everything stands as before, and a no that came meanwhile holds', async () => {
    await restrict();
    const form = await mine.form({ subjectId });
    const no = { questionId: 'news', channel: 'email' as const, answer: 'withdrawn' as const };
    await mine.submit({ subjectId, submission: submissionOf(form, [no]) });
    const lifted = await lift();
    expect(lifted).toMatchObject({ state: 'active' });
    expect(lifted).not.toHaveProperty('restricted');
    expect(await maySms()).toMatchObject({ allowed: true });
    expect(await mayMail()).toMatchObject({ allowed: false, reason: 'withdrawn' });
  });

  test('the person is told first: a day to come is refused, and nothing is written', async () => {
    await restrict();
    expect(await failure(lift('2026-11-04'))).toMatchObject({ code: 'invalid', path: '/informedOn' });
    expect((await staff.personState(subjectId)).state).toBe('restricted');
  });

  test.each(restrictionCauses)(
    'for the cause “%s”; said again with another, the last one stands and one end ends it',
    async (because) => {
      await restrict('unlawful');
      expect((await restrict(because)).restricted?.because).toBe(because);
      expect((await lift()).state).toBe('active');
    },
  );

  test('sent again it is one entry, with the first answer', async () => {
    const call = { subjectId, id: id(), because: 'objection_pending', reason } as const;
    expect(await staff.restrict(call)).toEqual(await staff.restrict(call));
    const { entries } = await staff.history(subjectId, { limit: 100 });
    expect(entries.filter(({ kind }) => kind === 'restricted')).toHaveLength(1);
  });

  test('a legal hold stays when it is lifted, and a removal too', async () => {
    await staff.hold({ subjectId, id: id(), reason, norm: 'Art. 17(3)(e) GDPR', reviewOn: '2027-03-01' });
    await restrict();
    expect(await lift()).toMatchObject({ state: 'held', holds: [{ reason }] });
    await restrict();
    await staff.remove({ subjectId, id: id(), reason });
    expect(await staff.personState(subjectId)).toMatchObject({ state: 'removed', restricted: { reason } });
    expect((await lift()).state).toBe('removed');
  });

  test('nobody is restricted who is not known, nothing lifted that does not stand, and neither by the person', async () => {
    expect(await failure(staff.restrict({ subjectId: 'nobody', id: id(), because: 'unlawful', reason }))).toMatchObject(
      {
        code: 'not_found',
        path: '/subjectId',
      },
    );
    expect(await failure(lift())).toMatchObject({ code: 'not_found', path: '/subjectId' });
    expect(await failure(mine.restrict({ subjectId, id: id(), because: 'unlawful', reason }))).toMatchObject({
      code: 'forbidden',
    });
    expect((await staff.history('nobody')).total).toBe(0);
  });
});
