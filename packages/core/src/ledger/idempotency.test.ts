import { beforeEach, describe, expect, test } from 'vitest';
import {
  failure,
  person,
  reasons,
  submissionId,
  submissionOf,
  type TestLedger,
  testLedger,
  told,
  yes,
} from '../../fixtures/ledger-under-test.js';
import type { PresentedForm } from '../model/form.js';
import type { Ledger } from './ledger.js';

let under: TestLedger;
let ledger: Ledger;
let form: PresentedForm;

beforeEach(async () => {
  under = testLedger();
  ledger = under.as(person);
  form = await ledger.form();
  under.clock.now += 5000;
});

const send = (submission: unknown) => ledger.submit({ subjectId: 'c-1', submission });
const refused = { questionId: 'news', channel: 'sms', answer: 'refused' } as const;
const withdrawn = { questionId: 'news', channel: 'email', answer: 'withdrawn' } as const;

describe('the same submission again', () => {
  test('is answered as it was, and writes nothing', async () => {
    const submission = submissionOf(form, [yes('news', 'email')]);
    const first = await send(submission);
    under.clock.now += 86_400_000;
    const again = await send(submission);
    expect(first).toMatchObject({ outcome: 'recorded', replayed: false });
    expect(again).toMatchObject({ outcome: 'recorded', replayed: true, events: first.events, rejected: [] });
    expect(await told(ledger)).toEqual(['given news email', 'not_given news sms']);
  });

  test('also after a restart, and whatever came in between', async () => {
    const submission = submissionOf(form, [yes('news', 'email')]);
    const first = await send(submission);
    await send(submissionOf(form, [withdrawn]));
    const restarted = testLedger({ store: under.store }).as(person);
    const again = await restarted.submit({ subjectId: 'c-1', submission });
    expect(again).toMatchObject({ replayed: true, events: first.events });
    expect(again.standing.pills.find(({ topic }) => topic === 'marketing')?.word).toBe('withdrawn');
    expect(await told(ledger)).toHaveLength(3);
  });

  test('with what was not accepted of it', async () => {
    const submission = submissionOf(form, [yes('news', 'post'), refused]);
    const first = await send(submission);
    expect(first.outcome).toBe('partial');
    expect(await send(submission)).toMatchObject({
      outcome: 'partial',
      replayed: true,
      events: first.events,
      rejected: first.rejected,
    });
  });

  test('also where nothing was accepted', async () => {
    const submission = submissionOf(form, [yes('nothing')], {});
    const open = { ...submission, presentation: { ...submission.presentation, notices: {} } };
    const first = await send(open);
    expect(first).toMatchObject({ outcome: 'partial', replayed: false });
    expect(first.events).toHaveLength(1);
    expect(await send(open)).toMatchObject({
      outcome: 'partial',
      replayed: true,
      events: first.events,
      rejected: first.rejected,
    });
    expect(await told(ledger)).toEqual(['set_aside']);
  });

  test('also where it was wrong as a whole', async () => {
    const submission = { ...submissionOf(form, [yes('news', 'email'), refused]), actor: 'me' };
    const first = await send(submission);
    expect(reasons(first)).toEqual(['unknown_field /actor']);
    expect(await send(submission)).toMatchObject({
      outcome: 'partial',
      replayed: true,
      events: first.events,
      rejected: first.rejected,
    });
    expect(await told(ledger)).toEqual(['refused news sms']);
  });

  test('as text or as data, in whatever order of its members', async () => {
    const submission = submissionOf(form, [yes('news', 'email')]);
    await send(submission);
    const { answers, mode, ...rest } = submission;
    expect(await send(JSON.stringify({ mode, answers, ...rest }, null, 2))).toMatchObject({ replayed: true });
  });

  test('before it is refused for a new person', async () => {
    const submission = submissionOf(form, [yes('news', 'email')]);
    await ledger.submit({ subjectId: 'c-1', submission, subject: 'new' });
    expect(await ledger.submit({ subjectId: 'c-1', submission, subject: 'new' })).toMatchObject({ replayed: true });
    expect(
      await failure(ledger.submit({ subjectId: 'c-1', submission: submissionOf(form, []), subject: 'new' })),
    ).toMatchObject({ code: 'subject_exists' });
  });

  test('counts for its own person only', async () => {
    const submission = submissionOf(form, [yes('news', 'email')]);
    await send(submission);
    expect(await ledger.submit({ subjectId: 'c-2', submission })).toMatchObject({
      outcome: 'recorded',
      replayed: false,
    });
  });

  test('after its personal part was erased, by its id alone', async () => {
    const submission = submissionOf(form, [yes('news', 'email')]);
    const { events } = await send(submission);
    const ref = { tenant: 'default', subject: 'c-1' };
    const { head } = await under.store.read(ref, { after: 0, limit: 10 });
    const entries = [{ body: '{}', hash: 'x' }];
    await under.store.commit({ ref, expect: head, entries, envelopes: [], redact: 'all', rows: [], state: 'active' });
    expect(await send({ ...submission, answers: [] })).toMatchObject({ replayed: true, events });
  });
});

describe('the same id for something else', () => {
  test('is a mismatch', async () => {
    const { id } = submissionOf(form, []);
    await send(submissionOf(form, [yes('news', 'email')], { id }));
    const other = submissionOf(form, [yes('news', 'sms')], { id });
    expect(await failure(send(other))).toMatchObject({ code: 'idempotency_mismatch', path: '/id' });
    expect(await told(ledger)).toEqual(['given news email', 'not_given news sms']);
  });

  test('but what takes away is stored, under an id of the ledger, and once', async () => {
    const { id } = submissionOf(form, []);
    await send(submissionOf(form, [yes('news', 'email')], { id }));
    const other = submissionOf(form, [withdrawn, yes('news', 'sms')], { id });
    const result = await send(other);
    expect(result).toMatchObject({ outcome: 'partial', replayed: false });
    expect(reasons(result)).toEqual(['idempotency_mismatch /id']);
    expect(await told(ledger)).toEqual(['given news email', 'not_given news sms', 'withdrawn news email']);
    const ids = (await ledger.history('c-1')).entries.map((entry) => entry.submissionId);
    expect(new Set(ids).size).toBe(2);
    expect(await failure(send(other))).toMatchObject({ code: 'idempotency_mismatch' });
    expect(await told(ledger)).toHaveLength(3);
  });

  test('also where the other one is wrong as a whole', async () => {
    const { id } = submissionOf(form, []);
    await send(submissionOf(form, [yes('news', 'email')], { id }));
    await send({ ...submissionOf(form, [withdrawn], { id }), tenant: 'x' });
    expect((await told(ledger)).at(-1)).toBe('withdrawn news email');
  });
});

describe('a missing or bad id', () => {
  test.each([
    ['none', undefined],
    ['a number', 7],
    ['too short', 'abc'],
    ['too long', 'a'.repeat(87)],
    ['another alphabet', 'a'.repeat(30).replace('a', '/')],
  ])('%s: no yes, and what takes away is stored once however often it comes', async (_, id) => {
    const submission = { ...submissionOf(form, [yes('news', 'email'), refused]), id };
    for (let i = 0; i < 3; i++) await send(submission);
    const log = await told(ledger);
    expect(log.filter((line) => line.startsWith('refused'))).toEqual(['refused news sms']);
    expect(log.some((line) => line.startsWith('given'))).toBe(false);
    const { entries } = await ledger.history('c-1');
    for (const entry of entries) expect(entry.submissionId).toMatch(/^[A-Za-z0-9_-]{22}$/);
  });

  test('an objection and a withdrawal are not said twice either', async () => {
    const answers = [withdrawn, { questionId: 'repair', answer: 'objected' }];
    for (let i = 0; i < 2; i++) await send({ answers });
    expect((await told(ledger)).filter((line) => line !== 'set_aside')).toEqual([
      'withdrawn news email',
      'objected repair *',
    ]);
  });
});

describe('outcomes', () => {
  test('nothing to write leaves the id free', async () => {
    await send(submissionOf(form, [yes('news', 'email'), refused]));
    const manage = await ledger.form({ subjectId: 'c-1' });
    const id = submissionId();
    expect(await send(submissionOf(manage, [], { id }))).toMatchObject({
      outcome: 'unchanged',
      replayed: false,
      events: [],
      rejected: [],
    });
    expect(await told(ledger)).toHaveLength(2);
    expect(await send(submissionOf(manage, [withdrawn], { id }))).toMatchObject({
      outcome: 'recorded',
      replayed: false,
    });
  });

  test('only refused grants: one entry that sets them aside with their reasons, and the gate knows nothing of it', async () => {
    const { act: _, ...bare } = yes('news', 'email');
    const result = await send(submissionOf(form, [bare, { ...bare, channel: 'sms' }]));
    expect(result).toMatchObject({ outcome: 'partial', replayed: false });
    expect(await told(ledger)).toEqual(['set_aside']);
    const [entry] = (await ledger.history('c-1')).entries;
    expect(entry).toMatchObject({ kind: 'set_aside', about: 'system', rejected: result.rejected });
    expect(await ledger.mayContact({ subjectId: 'c-1', purposeId: 'news', channel: 'email' })).toMatchObject({
      reason: 'not_asked',
    });
  });

  test('a refused grant beside others: the rest is written, and after a new presentation the refused one is too', async () => {
    const { act: _, ...bare } = yes('news', 'email');
    expect(await send(submissionOf(form, [bare, yes('news', 'sms')]))).toMatchObject({ outcome: 'partial' });
    const next = await ledger.form({ subjectId: 'c-1' });
    under.clock.now += 5000;
    expect(await send(submissionOf(next, [yes('news', 'email')]))).toMatchObject({ outcome: 'recorded' });
    expect(await told(ledger)).toEqual(['given news sms', 'given news email']);
  });
});
