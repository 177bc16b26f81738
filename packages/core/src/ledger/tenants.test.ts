import { beforeEach, describe, expect, test } from 'vitest';
import {
  act,
  clerk,
  person,
  reasons,
  shopVersion,
  submissionOf,
  type TestLedger,
  testLedger,
  told,
  yes,
} from '../../fixtures/ledger-under-test.js';
import type { Ledger } from './ledger.js';

let under: TestLedger;
let a: Ledger;
let b: Ledger;

beforeEach(() => {
  under = testLedger({ tenancy: 'multi' });
  [a, b] = ['shop-a', 'shop-b'].map((tenant) => under.as({ ...clerk, tenant })) as [Ledger, Ledger];
});

const mine = (tenant: string) => under.as({ ...person, tenant });
async function sayYes(tenant: string, subjectId = 'c-1') {
  const form = await mine(tenant).form();
  under.clock.now += 5000;
  return mine(tenant).submit({ subjectId, submission: submissionOf(form, [yes('news', 'email')]) });
}
const may = async (ledger: Ledger) =>
  (await ledger.mayContact({ subjectId: 'c-1', purposeId: 'news', channel: 'email' })).allowed;
const list = async (ledger: Ledger) => (await ledger.contactList({ purposeId: 'news', channel: 'email' })).subjectIds;

describe('tenants with people of the same ids', () => {
  test('have nothing in common: log, gate, list, standing', async () => {
    await sayYes('shop-a');
    expect([await may(a), await may(b)]).toEqual([true, false]);
    expect([await list(a), await list(b)]).toEqual([['c-1'], []]);
    expect([await told(a), await told(b)]).toEqual([['given news email', 'not_given news sms'], []]);
    expect((await b.standing('c-1')).state).toBe('unknown');
    expect(await b.mayContactMany({ subjectIds: ['c-1'], purposeId: 'news', channel: 'email' })).toMatchObject([
      { reason: 'not_asked' },
    ]);
    await sayYes('shop-b');
    await b.measure({
      subjectId: 'c-1',
      id: 'a-measure-of-the-tests-1',
      measures: [{ kind: 'suppressed', reason: 'x' }],
    });
    expect([await may(a), await may(b)]).toEqual([true, false]);
    expect([await list(a), await list(b)]).toEqual([['c-1'], []]);
  });

  test('may use the same submission id, and neither learns of the other', async () => {
    const id = 'the-same-submission-id-1';
    for (const tenant of ['shop-a', 'shop-b']) {
      const form = await mine(tenant).form();
      under.clock.now += 5000;
      const submission = submissionOf(form, [yes('news', 'email')], { id });
      expect(await mine(tenant).submit({ subjectId: 'c-1', subject: 'new', submission })).toMatchObject({
        outcome: 'recorded',
        replayed: false,
      });
    }
  });

  test('publish each for themselves', async () => {
    await a.publish(shopVersion(2, { changes: { news: { kind: 'material' } } }));
    expect([(await a.form()).policyVersion, (await b.form()).policyVersion]).toEqual([2, 1]);
    await sayYes('shop-b');
    expect(await may(b)).toBe(true);
  });

  test('cannot read each other’s texts, though both have that version number', async () => {
    const { title: _, ...plain } = shopVersion(2, { changes: { repair: { kind: 'wording' } } });
    const other = {
      ...plain,
      purposes: plain.purposes.map((purpose) =>
        purpose.id === 'repair' ? { ...purpose, title: { en: 'Only in shop a', de: 'Nur im Laden a' } } : purpose,
      ),
    };
    await a.publish(other);
    const hash = (await a.form()).presentation.notices.repair?.screen ?? '';
    expect((await a.notice(hash))?.notice.title).toBe('Only in shop a');
    expect(await b.notice(hash)).toBe(null);
  });

  test('cannot answer with each other’s forms', async () => {
    const form = await mine('shop-a').form();
    under.clock.now += 5000;
    const answers = [yes('news', 'email'), { questionId: 'news', channel: 'sms', answer: 'refused', act } as const];
    const result = await mine('shop-b').submit({ subjectId: 'c-1', submission: submissionOf(form, answers) });
    expect(reasons(result)).toEqual(['UO-S02 /presentation/seal bad_seal']);
    expect(await told(b)).toEqual(['refused news sms']);
  });

  test('are verified apart', async () => {
    await sayYes('shop-a');
    await sayYes('shop-a', 'c-2');
    await sayYes('shop-b');
    expect((await a.verify()).checked).toMatchObject({ subjects: 2 });
    expect((await b.verify()).checked).toMatchObject({ subjects: 1 });
  });
});

describe('who names no tenant', () => {
  test('is nobody where there are many', () => {
    for (const actor of [person, { ...person, tenant: '' }, { ...person, tenant: 5 as never }]) {
      expect(() => under.as(actor)).toThrow(
        expect.objectContaining({ code: 'unauthenticated', path: '/actor/tenant' }),
      );
    }
  });

  test('is served where there is one, whatever tenant they bring', async () => {
    const single = testLedger();
    const form = await single.as({ ...person, tenant: 'anything' }).form();
    single.clock.now += 5000;
    await single
      .as({ ...person, tenant: 'else' })
      .submit({ subjectId: 'c-1', submission: submissionOf(form, [yes('news', 'email')]) });
    expect(await told(single.as(person))).toHaveLength(2);
  });

  test('is not taken for a tenant of that name: ids are kept apart from tenants', async () => {
    const odd = ['a', 'a\u0000c-1', '~policy', '__proto__', 'default'];
    for (const tenant of odd) await sayYes(tenant);
    for (const tenant of odd) expect((await under.as({ ...clerk, tenant }).verify()).checked.subjects).toBe(1);
    expect(await list(a)).toEqual([]);
  });
});
