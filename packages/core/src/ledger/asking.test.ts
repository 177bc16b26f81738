import { beforeEach, describe, expect, test } from 'vitest';
import {
  act,
  clerk,
  person,
  reasons,
  shopVersion,
  shopWithNews,
  submissionOf,
  type TestLedger,
  testLedger,
  told,
  yes,
} from '../../fixtures/ledger-under-test.js';
import type { Answer } from '../model/answer.js';
import type { Capture } from '../model/capture.js';
import type { Mode } from '../model/method.js';
import type { Ledger } from './ledger.js';

let under: TestLedger;
let ledger: Ledger;
let staff: Ledger;

beforeEach(() => {
  under = testLedger();
  ledger = under.as(person);
  staff = under.as(clerk);
});

const DAY = 86_400_000;
const subjectId = 'c-1';
/** Shows the person their form and sends what they did, five seconds later. */
async function save(answers: readonly Answer[], to: Ledger = ledger) {
  const form = await to.form({ subjectId });
  under.clock.now += 5000;
  const before = (await told(to)).length;
  const result = await to.submit({ subjectId, submission: submissionOf(form, answers) });
  expect(result.rejected).toEqual([]);
  return (await told(to)).slice(before);
}
const phone = async (answers: readonly Answer[], capture: Omit<Capture, 'method'> = {}, mode: Mode = 'read_aloud') => {
  const form = await staff.form({ subjectId });
  return staff.submit({
    subjectId,
    submission: submissionOf(form, answers, { mode, capture: { method: 'phone', ...capture } }),
  });
};
const boxes = async () => {
  const form = await ledger.form({ subjectId });
  const question = form.questions.find(({ id }) => id === 'news');
  return {
    mode: question?.mode,
    boxes: question?.boxes.map(({ channel, standing }) => [channel, standing?.status, standing?.mirrors?.seq]),
  };
};
const no = (channel: 'email' | 'sms'): Answer => ({ questionId: 'news', channel, answer: 'refused', act });
const stop = (channel: 'email' | 'sms'): Answer => ({ questionId: 'news', channel, answer: 'withdrawn', act });

describe('a question that is still to be asked', () => {
  test('gives an entry for every box: left empty is said so', async () => {
    expect(await save([])).toEqual(['not_given news email', 'not_given news sms']);
    expect(await boxes()).toEqual({
      mode: 'manage',
      boxes: [
        ['email', 'not_given', undefined],
        ['sms', 'not_given', undefined],
      ],
    });
  });

  test('is one whose every yes has expired, and left empty it is said so again', async () => {
    await save([yes('news', 'email'), yes('news', 'sms')]);
    under.clock.now += 800 * DAY;
    expect(await boxes()).toMatchObject({
      mode: 'ask',
      boxes: [
        ['email', 'expired', undefined],
        ['sms', 'expired', undefined],
      ],
    });
    expect(await save([])).toEqual(['not_given news email', 'not_given news sms']);
  });

  test('answered for one box, the others were left empty', async () => {
    expect(await save([yes('news', 'sms')])).toEqual(['given news sms', 'not_given news email']);
  });

  test('that was not shown was not left empty', async () => {
    const form = await ledger.form({ purposes: ['repair'] });
    await ledger.submit({
      subjectId,
      submission: submissionOf(form, [{ questionId: 'repair', answer: 'acknowledged', act }]),
    });
    expect(await told(ledger)).toEqual(['informed repair *']);
  });

  test('is asked again once it has been requested, has expired, or has changed', async () => {
    await staff.measure({
      subjectId,
      id: 'm-1-of-the-measures-here',
      measures: [{ kind: 'requested', purposeId: 'news' }],
    });
    expect((await boxes()).mode).toBe('ask');
    expect(await save([yes('news', 'email')])).toEqual(['given news email', 'not_given news sms']);
    under.clock.now += 800 * DAY;
    expect(await boxes()).toEqual({
      mode: 'manage',
      boxes: [
        ['email', 'expired', undefined],
        ['sms', 'not_given', undefined],
      ],
    });
    await save([yes('news', 'email'), yes('news', 'sms')]);
    await under.as(clerk).publish(shopVersion(2, { changes: { news: { kind: 'material' } } }));
    expect(await boxes()).toEqual({
      mode: 'ask',
      boxes: [
        ['email', 'outdated', undefined],
        ['sms', 'outdated', undefined],
      ],
    });
    expect(await save([])).toEqual(['not_given news email', 'not_given news sms']);
  });

  test('with a text of ours that cannot be proved, says nothing', async () => {
    const form = await ledger.form();
    const { seal: _, ...presentation } = form.presentation;
    const result = await ledger.submit({ subjectId, submission: { ...submissionOf(form, []), presentation } });
    expect(result).toMatchObject({ outcome: 'unchanged', events: [] });
  });
});

describe('a question that was answered', () => {
  beforeEach(async () => {
    await save([yes('news', 'email'), no('sms')]);
  });

  test('mirrors a yes by its entry, and nothing else', async () => {
    expect(await boxes()).toEqual({
      mode: 'manage',
      boxes: [
        ['email', 'given', 2],
        ['sms', 'refused', undefined],
      ],
    });
  });

  test('says nothing for what the person did not touch', async () => {
    expect(await save([])).toEqual([]);
    expect(await save([yes('news', 'sms')])).toEqual(['given news sms']);
    expect(await save([stop('email')])).toEqual(['withdrawn news email']);
  });

  test('also where one box is still to be answered, as its form says', async () => {
    await under
      .as(clerk)
      .publish(shopWithNews(2, { channels: ['email', 'sms', 'post'] }, { news: { kind: 'wording' } }));
    expect(await boxes()).toMatchObject({
      mode: 'manage',
      boxes: [
        ['email', 'given', 2],
        ['sms', 'refused', undefined],
        ['post', 'not_asked', undefined],
      ],
    });
    expect(await save([])).toEqual([]);
  });

  test('a second yes renews: a new end, and the day since when stays', async () => {
    under.clock.now += 100 * DAY;
    expect(await save([yes('news', 'email')])).toEqual(['renewed news email']);
    const cell = (await ledger.standing(subjectId)).pills
      .flatMap(({ cells }) => cells)
      .find(({ channel, purposeId }) => purposeId === 'news' && channel === 'email');
    expect(cell).toMatchObject({
      status: 'given',
      since: '2026-11-02T09:00:01.500Z',
      until: '2029-02-10T09:00:06.500Z',
    });
  });

  test('a no to a yes is a withdrawal, a no to a no stays a refusal', async () => {
    expect(await save([no('email'), no('sms')])).toEqual(['withdrawn news email', 'refused news sms']);
  });

  test('is not mirrored for another address, or where the person objected', async () => {
    await staff.measure({
      subjectId,
      id: 'm-2-of-the-measures-here',
      measures: [{ kind: 'contact_point_changed', channel: 'email', from: 'a@x.example', to: 'b@x.example' }],
    });
    expect((await boxes()).boxes?.[0]).toEqual(['email', 'given', undefined]);
    expect(await save([yes('news', 'email')])).toEqual(['renewed news email']);
    expect((await boxes()).boxes?.[0]?.[2]).toBeGreaterThan(2);
    expect(await save([{ questionId: 'news', channel: 'email', answer: 'objected', act }])).toEqual([
      'objected news email',
    ]);
    expect((await boxes()).boxes?.[0]).toEqual(['email', 'given', undefined]);
    expect(await save([yes('news', 'email')])).toEqual(['renewed news email']);
    expect(await ledger.mayContact({ subjectId, purposeId: 'news', channel: 'email' })).toMatchObject({
      allowed: true,
    });
  });

  test('has no mirror in a form for somebody new', async () => {
    for (const { mode, boxes: shown } of (await ledger.form()).questions) {
      expect(mode).toBe('ask');
      for (const box of shown) expect(box.standing).toBeUndefined();
    }
  });
});

describe('when an answer took effect', () => {
  const effective = async () =>
    (await ledger.history(subjectId)).entries.map(({ kind, effectiveAt }) => `${kind} ${effectiveAt}`);

  test('on a screen a yes counts from the act, a no from now', async () => {
    const form = await ledger.form();
    under.clock.now += DAY;
    await ledger.submit({ subjectId, submission: submissionOf(form, [yes('news', 'email'), no('sms')]) });
    expect(await effective()).toEqual(['given 2026-11-02T09:00:01.500Z', 'refused 2026-11-03T09:00:00.000Z']);
  });

  test('an act in the future is clamped to now, and refused beyond five minutes', async () => {
    const form = await ledger.form();
    const late = (afterMs: number) => ({ ...yes('news', 'email'), act: { ...act, afterMs } });
    await ledger.submit({ subjectId, submission: submissionOf(form, [late(300_000), no('sms')]) });
    expect(await effective()).toEqual(['given 2026-11-02T09:00:00.000Z', 'refused 2026-11-02T09:00:00.000Z']);
    const result = await ledger.submit({ subjectId, submission: submissionOf(form, [late(300_001)]) });
    expect(reasons(result)).toEqual(['UO-S01 /answers/0/act in_the_future']);
  });

  test('the person’s own claim of a time counts for nothing', async () => {
    const form = await ledger.form();
    under.clock.now += 5000;
    const capture = { method: 'web_form', claimedAt: '2026-01-05T00:00:00.000Z' } as const;
    await ledger.submit({
      subjectId,
      submission: submissionOf(form, [yes('news', 'email'), stop('sms')], { capture }),
    });
    expect(await effective()).toEqual(['given 2026-11-02T09:00:01.500Z', 'withdrawn 2026-11-02T09:00:05.000Z']);
  });

  test('staff may reach back a day, and further with a note; never ahead', async () => {
    const claimed = (claimedAt: string, note?: string) =>
      phone([yes('news', 'email')], { claimedAt, ...(note === undefined ? {} : { note }) });
    expect(reasons(await claimed('2026-11-01T09:00:00.000Z'))).toEqual([]);
    expect(reasons(await claimed('2026-11-01T08:59:59.999Z'))).toEqual(['UO-S02 /capture/note backdated']);
    expect(reasons(await claimed('2026-11-01T08:59:59.999Z', 'found in my notebook'))).toEqual([]);
    expect(reasons(await claimed('2026-11-02T09:05:00.001Z'))).toEqual(['UO-S02 /capture/claimedAt in_the_future']);
    expect(reasons(await claimed('2026-11-02T09:05:00.000Z'))).toEqual([]);
    expect((await effective())[0]).toBe('renewed 2026-11-02T09:00:00.000Z');
  });

  test('a withdrawal that staff write down late counts from when it was said, needs no note, and is never ahead', async () => {
    await save([yes('news', 'email')]);
    under.clock.now += 3 * DAY;
    await phone([stop('email')], { claimedAt: '2026-11-03T10:00:00.000Z' });
    const at = (instant: string) => ledger.mayContact({ subjectId, purposeId: 'news', channel: 'email', at: instant });
    expect(await at('2026-11-03T09:59:59.999Z')).toMatchObject({ allowed: true });
    expect(await at('2026-11-03T10:00:00.000Z')).toMatchObject({ reason: 'withdrawn' });
    await phone([no('sms')], { claimedAt: '2030-01-01T00:00:00.000Z' });
    expect((await effective())[0]).toBe('refused 2026-11-05T09:00:05.000Z');
  });

  test('a newer yes stands over an older no that was entered late', async () => {
    await save([yes('news', 'email')]);
    under.clock.now += DAY;
    await phone([stop('email')], { claimedAt: '2026-11-02T08:00:00.000Z' });
    expect(await ledger.mayContact({ subjectId, purposeId: 'news', channel: 'email' })).toMatchObject({
      allowed: true,
    });
  });

  test('a yes of before a material change is outdated, whatever text the clerk has open now', async () => {
    await ledger.form();
    under.clock.now += DAY;
    await under.as(clerk).publish(shopVersion(2, { changes: { news: { kind: 'material' } } }));
    under.clock.now += 6000;
    expect(reasons(await phone([yes('news', 'email')], { claimedAt: '2026-11-03T08:00:00.000Z' }))).toEqual([]);
    expect(await ledger.mayContact({ subjectId, purposeId: 'news', channel: 'email' })).toMatchObject({
      reason: 'outdated',
    });
    await phone([yes('news', 'email')]);
    expect(await ledger.mayContact({ subjectId, purposeId: 'news', channel: 'email' })).toMatchObject({
      allowed: true,
    });
  });
});

describe('the customer ticks on the clerk’s screen', () => {
  test('is the person’s own act, written down by staff, under the seal', async () => {
    const form = await staff.form();
    under.clock.now += 5000;
    const capture = {
      method: 'in_person',
      sentence: 'Ticked by the customer at the counter, Linz shop, today 09:00',
    } as const;
    const result = await staff.submit({
      subjectId,
      submission: submissionOf(form, [yes('news', 'email')], { capture }),
    });
    expect(result.outcome).toBe('recorded');
    const [entry] = (await staff.history(subjectId)).entries.filter(({ kind }) => kind === 'given');
    expect(entry).toMatchObject({
      method: 'in_person',
      mode: 'screen',
      indicatedBy: 'subject',
      recordedBy: { type: 'staff', id: 'u-7' },
      presented: 'sealed',
      act,
      effectiveAt: '2026-11-02T09:00:01.500Z',
    });
  });
});

describe('addresses', () => {
  const to = (address?: string) =>
    ledger.mayContact({
      subjectId,
      purposeId: 'news',
      channel: 'email',
      ...(address === undefined ? {} : { to: address }),
    });

  test('come from the host with the submission, are kept by channel, and are compared by the gate', async () => {
    const form = await ledger.form();
    under.clock.now += 5000;
    const contactPoints = { email: 'Eva@x.example', phone: '+43 1', sms: '+43 1' };
    await ledger.submit({ subjectId, submission: submissionOf(form, [yes('news', 'email')]), contactPoints });
    expect(await to('eva@x.example')).toMatchObject({ allowed: true, warnings: [] });
    expect(await to('other@x.example')).toMatchObject({ reason: 'address_changed', remedy: 'confirm_address' });
    const { entries } = await under.store.read({ tenant: 'default', subject: subjectId }, { after: 0, limit: 10 });
    expect(entries.map(({ envelope }) => JSON.parse(envelope ?? '{}').data.contactPoint)).toEqual([
      'Eva@x.example',
      '+43 1',
    ]);
    expect(entries.map(({ body }) => body).join()).not.toContain('x.example');
  });

  test('never come from the form, and an empty one is none', async () => {
    const form = await ledger.form();
    under.clock.now += 5000;
    await ledger.submit({
      subjectId,
      submission: submissionOf(form, [yes('news', 'email')]),
      contactPoints: { email: '  ' },
    });
    expect(await to('anybody@x.example')).toMatchObject({ allowed: true, warnings: ['contact_point_unrecorded'] });
  });
});
