import { expect, test } from 'vitest';
import { person, submissionOf, testLedger, yes } from '../../fixtures/ledger-under-test.js';
import { createBackend } from './create-backend.js';

test('a backend beside the ledger asks, saves and shows one person, with the address of the host', async () => {
  const { as, clock } = testLedger();
  const backend = createBackend(as(person), { contactPoints: (subjectId) => ({ email: `${subjectId}@x.example` }) });
  const form = await backend.form({ purposes: ['news'], locale: 'de' });
  expect([form.locale, form.questions.map(({ id }) => id)]).toEqual(['de', ['news']]);
  clock.now += 5000;
  const one = backend.subject('c-1');
  const submission = submissionOf(form, [yes('news', 'email')]);
  expect(await one.submit(submission, { subject: 'new' })).toMatchObject({ outcome: 'recorded' });
  await expect(one.submit(submissionOf(form, []), { subject: 'new' })).rejects.toMatchObject({
    code: 'subject_exists',
  });
  expect((await one.form()).questions.find(({ id }) => id === 'news')?.mode).toBe('manage');
  expect((await one.standing({ locale: 'de' })).pills).toHaveLength(2);
  expect((await one.history({ limit: 1 })).entries).toHaveLength(1);
  expect((await backend.standings(['c-2', 'c-1'])).map(({ state }) => state)).toEqual(['unknown', 'active']);
  const answers = await backend.mayContactMany({ subjectIds: ['c-1', 'c-2'], purposeId: 'news', channel: 'email' });
  expect(answers.map(({ allowed }) => allowed)).toEqual([true, false]);
  expect((await backend.notice(form.presentation.notices.news?.screen ?? ''))?.notice.locale).toBe('de');
  const ledger = as(person);
  expect(
    await ledger.mayContact({ subjectId: 'c-1', purposeId: 'news', channel: 'email', to: 'c-1@x.example' }),
  ).toMatchObject({ allowed: true, warnings: [] });
  expect(
    await ledger.mayContact({ subjectId: 'c-1', purposeId: 'news', channel: 'email', to: 'c-2@x.example' }),
  ).toMatchObject({ reason: 'address_changed' });
});

test('an address book that fails holds no withdrawal up: it is recorded without addresses', async () => {
  const { as, clock } = testLedger();
  const contactPoints = () => {
    throw new Error('down');
  };
  const backend = createBackend(as(person), { contactPoints });
  const form = await backend.form({ purposes: ['news'] });
  clock.now += 5000;
  const no = { questionId: 'news', channel: 'email', answer: 'withdrawn' } as const;
  expect(await backend.subject('c-1').submit(submissionOf(form, [no]))).toMatchObject({ outcome: 'recorded' });
});
