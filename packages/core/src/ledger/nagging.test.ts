import { beforeEach, expect, test } from 'vitest';
import {
  clerk,
  failure,
  person,
  shopVersion,
  shopWithNews,
  submissionOf,
  type TestLedger,
  testLedger,
  told,
  yes,
} from '../../fixtures/ledger-under-test.js';
import type { PolicyInput } from '../model/policy.js';
import type { Ledger } from './ledger.js';

const subjectId = 'c-1';
const DAY = 86_400_000;
let under: TestLedger;
let staff: Ledger;
let mine: Ledger;

const begin = (policy: PolicyInput = shopWithNews(1, {})) => {
  under = testLedger({ policies: [policy] });
  staff = under.as(clerk);
  mine = under.as(person);
};
beforeEach(() => begin());

let made = 0;
const request = () =>
  staff.measure({
    subjectId,
    id: `request-${String(++made).padStart(20, '0')}`,
    measures: [{ kind: 'requested', purposeId: 'news', channel: 'email' }],
  });
const mayAsk = () => staff.mayAsk({ subjectId, purposeId: 'news', channel: 'email' });
const sayNo = async () => {
  const no = { questionId: 'news', channel: 'email', answer: 'refused' } as const;
  await mine.submit({ subjectId, submission: submissionOf(await mine.form({ subjectId }), [no]) });
};
const tooSoon = { code: 'invalid', findings: ['UO-T06 /measures/0'] };

test('who never said no may be asked', async () => {
  expect(await mayAsk()).toEqual({ allowed: true });
  await request();
  await request();
});

test('for half a year after a no nobody is written to for it, then they may be', async () => {
  await sayNo();
  expect(await mayAsk()).toEqual({ allowed: false, until: '2027-05-01T09:00:00.000Z' });
  expect(await failure(request())).toMatchObject(tooSoon);
  expect(await told(staff)).not.toContain('requested news email');
  under.clock.now += 180 * DAY - 1;
  expect(await failure(request())).toMatchObject(tooSoon);
  under.clock.now += 1;
  expect(await mayAsk()).toEqual({ allowed: true });
  await request();
});

test('for as long as the policy says', async () => {
  begin(shopWithNews(1, { askAgainAfter: 'P7D' }));
  await sayNo();
  under.clock.now += 7 * DAY - 1;
  expect(await failure(request())).toMatchObject(tooSoon);
  under.clock.now += 1;
  await request();
});

test('a withdrawal is a no as well', async () => {
  await mine.submit({ subjectId, submission: submissionOf(await mine.form(), [yes('news', 'email')]) });
  await sayNo();
  expect(await failure(request())).toMatchObject(tooSoon);
});

test('what has changed materially may be asked at once', async () => {
  await sayNo();
  under.clock.now += DAY;
  await staff.publish(shopVersion(2, { changes: { news: { kind: 'material' } } }));
  under.clock.now += DAY;
  expect(await mayAsk()).toEqual({ allowed: true });
  await request();
});

test('a form that the person opens may ask at any time', async () => {
  await sayNo();
  const form = await mine.form({ subjectId });
  const again = submissionOf(form, [yes('news', 'email')]);
  expect(await mine.submit({ subjectId, submission: again })).toMatchObject({ outcome: 'recorded' });
});

test('a no that was a slip of the pen does not count', async () => {
  const form = await staff.form({ subjectId });
  const no = { questionId: 'news', channel: 'email', answer: 'refused' } as const;
  const more = { mode: 'read_aloud', capture: { method: 'phone' } } as const;
  const { events } = await staff.submit({ subjectId, submission: submissionOf(form, [no], more) });
  expect(await failure(request())).toMatchObject(tooSoon);
  const corrects = events[0];
  const slip = { questionId: 'news', channel: 'email', answer: 'corrected', ...(corrects && { corrects }) } as const;
  await staff.submit({ subjectId, submission: submissionOf(await staff.form({ subjectId }), [slip], more) });
  expect(await mayAsk()).toEqual({ allowed: true });
  await request();
});

test('a no that is said again begins anew, and a mistaken yes after it ends nothing', async () => {
  await sayNo();
  under.clock.now += 100 * DAY;
  await sayNo();
  const until = '2027-08-09T09:00:00.000Z';
  expect(await mayAsk()).toEqual({ allowed: false, until });
  const more = { mode: 'read_aloud', capture: { method: 'phone' } } as const;
  under.clock.now += DAY;
  const { events } = await staff.submit({
    subjectId,
    submission: submissionOf(await staff.form({ subjectId }), [yes('news', 'email')], more),
  });
  expect(await mayAsk()).toEqual({ allowed: true });
  const corrects = events[0];
  const slip = { questionId: 'news', channel: 'email', answer: 'corrected', ...(corrects && { corrects }) } as const;
  await staff.submit({ subjectId, submission: submissionOf(await staff.form({ subjectId }), [slip], more) });
  expect(await mayAsk()).toEqual({ allowed: false, until });
});

test('of many, in the order asked; without a channel a no by any of them counts', async () => {
  await sayNo();
  const question = { subjectIds: ['nobody', subjectId, 'nobody'], purposeId: 'news' } as const;
  const free = { allowed: true };
  const shut = { allowed: false, until: '2027-05-01T09:00:00.000Z' };
  expect(await staff.mayAskMany(question)).toEqual([free, shut, free]);
  expect(await staff.mayAskMany({ ...question, channel: 'sms' })).toEqual([free, free, free]);
  expect(await staff.mayAskMany({ ...question, purposeId: 'repair' })).toEqual([free, free, free]);
});
