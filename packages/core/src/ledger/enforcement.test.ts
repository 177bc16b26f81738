import { describe, expect, test } from 'vitest';
import { clerk, failure, person, submissionOf, testLedger, yes } from '../../fixtures/ledger-under-test.js';
import type { GateQuestionFor } from './gate-question-for.js';

const question = { subjectId: 'c-1', purposeId: 'news', channel: 'email' } as const;

describe('where a purpose is only observed', () => {
  const observing = () => {
    const seen: [GateQuestionFor, string][] = [];
    const under = testLedger({
      enforcement: (purposeId) => (purposeId === 'news' ? 'observe' : 'enforce'),
      onObserved: (asked, answer) => seen.push([asked, answer.allowed ? 'allowed' : answer.reason]),
    });
    return { under, ledger: under.as(clerk), seen };
  };

  test('the answer is the true one, and says that it does not bind', async () => {
    const { ledger, seen } = observing();
    expect(await ledger.mayContact(question)).toMatchObject({ allowed: false, reason: 'not_asked', enforced: false });
    expect(await ledger.mayUse({ subjectId: 'c-1', purposeId: 'repair' })).toMatchObject({
      allowed: false,
      enforced: true,
    });
    const cells = (await ledger.standing('c-1')).pills.flatMap((pill) => pill.cells);
    expect(new Set(cells.map(({ purposeId, gate }) => `${purposeId} ${gate.enforced}`))).toEqual(
      new Set(['repair true', 'repair-messages true', 'news false']),
    );
    expect(seen).toEqual([]);
  });

  test('a contact is let through, and reported once for each', async () => {
    const { ledger, seen } = observing();
    expect(await ledger.assertMayContact(question)).toMatchObject({ allowed: false });
    expect(await ledger.assertMayContact({ ...question, to: 'a@x.example' })).toMatchObject({ allowed: false });
    expect(seen).toEqual([
      [question, 'not_asked'],
      [{ ...question, to: 'a@x.example' }, 'not_asked'],
    ]);
  });

  test('what is allowed is not reported', async () => {
    const { under, ledger, seen } = observing();
    const form = await under.as(person).form();
    under.clock.now += 5000;
    await under.as(person).submit({ subjectId: 'c-1', submission: submissionOf(form, [yes('news', 'email')]) });
    expect(await ledger.assertMayContact(question)).toMatchObject({ allowed: true, enforced: false });
    expect(seen).toEqual([]);
  });

  test('another purpose still binds', async () => {
    const { ledger, seen } = observing();
    expect(await failure(ledger.assertMayContact({ ...question, purposeId: 'repair-messages' }))).toMatchObject({
      code: 'not_allowed',
    });
    expect(seen).toEqual([]);
  });
});

test('where it binds, a contact without a ground is refused with reason and remedy', async () => {
  const ledger = testLedger().as(clerk);
  await expect(ledger.assertMayContact(question)).rejects.toMatchObject({
    code: 'not_allowed',
    params: { reason: 'not_asked', remedy: 'ask' },
    retryable: false,
  });
});
