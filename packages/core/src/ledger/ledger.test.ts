import { expect, test } from 'vitest';
import { clerk, person, submissionOf, testLedger, yes } from '../../fixtures/ledger-under-test.js';

test('a customer answers, changes their mind, and the gate follows each time', async () => {
  const { as, clock } = testLedger();
  const ledger = as(person);
  expect(await ledger.mayContact({ subjectId: 'c-1', purposeId: 'news', channel: 'email' })).toMatchObject({
    allowed: false,
    reason: 'not_asked',
    remedy: 'ask',
  });
  const form = await ledger.form();
  expect(form.questions.map(({ id }) => id)).toEqual(['repair', 'repair-messages', 'news']);
  clock.now += 5000;
  const act = { kind: 'pointer', afterMs: 1500, changes: 1 } as const;
  const result = await ledger.submit({
    subjectId: 'c-1',
    subject: 'new',
    submission: submissionOf(form, [{ questionId: 'repair', answer: 'acknowledged', act }, yes('news', 'email')]),
  });
  expect(result).toMatchObject({ outcome: 'recorded', replayed: false, rejected: [] });
  const history = await ledger.history('c-1');
  expect(history.entries.map(({ kind, purposeId, channel }) => `${kind} ${purposeId} ${channel}`)).toEqual([
    'not_given news sms',
    'given news email',
    'informed repair *',
  ]);
  expect(history.chain.intact).toBe(true);
  expect(await ledger.mayContact({ subjectId: 'c-1', purposeId: 'news', channel: 'email' })).toMatchObject({
    allowed: true,
    ground: 'consent',
  });
  expect(await ledger.mayContact({ subjectId: 'c-1', purposeId: 'news', channel: 'sms' })).toMatchObject({
    allowed: false,
    reason: 'not_given',
  });
  clock.now += 60_000;
  const manage = await as(clerk).form({ subjectId: 'c-1' });
  const boxes = manage.questions.find(({ id }) => id === 'news')?.boxes;
  expect(boxes?.[0]?.standing).toMatchObject({ status: 'given', mirrors: { seq: 2 } });
  await as(clerk).submit({
    subjectId: 'c-1',
    submission: submissionOf(manage, [{ questionId: 'news', channel: 'email', answer: 'withdrawn' }], {
      mode: 'read_aloud',
      capture: { method: 'phone' },
    }),
  });
  expect(await ledger.mayContact({ subjectId: 'c-1', purposeId: 'news', channel: 'email' })).toMatchObject({
    allowed: false,
    reason: 'withdrawn',
  });
  expect(await ledger.verify()).toMatchObject({ ok: true, broken: [] });
  expect((await ledger.standing('c-1')).pills.map(({ topic, tone, word }) => [topic, tone, word])).toEqual([
    ['data', 'informed', 'not_informed'],
    ['marketing', 'no', 'withdrawn'],
  ]);
});
