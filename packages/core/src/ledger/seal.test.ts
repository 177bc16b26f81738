import { beforeEach, describe, expect, test } from 'vitest';
import {
  act,
  clerk,
  KEY,
  person,
  reasons,
  submissionOf,
  type TestLedger,
  testLedger,
  told,
  yes,
} from '../../fixtures/ledger-under-test.js';
import { toInstant } from '../canonical/instant.js';
import type { PresentedForm } from '../model/form.js';
import type { Presentation } from '../model/presentation.js';
import type { Ledger } from './ledger.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NEW_KEY = 'another key of the tests, also of 32 characters';

let under: TestLedger;
let ledger: Ledger;
let form: PresentedForm;

beforeEach(async () => {
  under = testLedger();
  ledger = under.as(person);
  form = await ledger.form();
  under.clock.now += 5000;
});

const no = { questionId: 'news', channel: 'sms', answer: 'refused' } as const;
const sendTo = (to: Ledger, presentation: Presentation) =>
  to.submit({ subjectId: 'c-1', submission: { ...submissionOf(form, [yes('news', 'email'), no]), presentation } });
const without = ({ seal: _, ...presentation }: Presentation): Presentation => presentation;
const kept = ['refused news sms'];

describe('with keys, a yes on a screen needs the seal of what was shown', () => {
  test('sealed: accepted, and the entry says so', async () => {
    expect(await sendTo(ledger, form.presentation)).toMatchObject({ outcome: 'recorded' });
    const [entry] = (await ledger.history('c-1')).entries;
    expect(entry).toMatchObject({ kind: 'given', presented: 'sealed' });
  });

  test('missing: set aside', async () => {
    expect(reasons(await sendTo(ledger, without(form.presentation)))).toEqual([
      'UO-S02 /presentation/seal missing_seal',
    ]);
    expect(await told(ledger)).toEqual(kept);
  });

  const other = (seal: string | undefined) => (seal?.startsWith('A') ? `B${seal.slice(1)}` : `A${seal?.slice(1)}`);
  test.each<[string, (presentation: Presentation) => Partial<Presentation>]>([
    ['another id', () => ({ id: 'x'.repeat(22) })],
    ['a later time', ({ issuedAt }) => ({ issuedAt: toInstant(Date.parse(issuedAt) + 1) })],
    ['another audience', () => ({ audience: 'clerk' })],
    ['another language', () => ({ locale: 'de' })],
    ['another version', () => ({ policyVersion: 2 })],
    [
      'another text',
      ({ notices }) => ({ notices: { ...notices, news: { ...notices.repair, screen: notices.news?.screen ?? '' } } }),
    ],
    ['one question less', ({ notices: { repair: _, ...notices } }) => ({ notices })],
    ['another seal', ({ seal }) => ({ seal: other(seal) })],
    ['half a seal', ({ seal }) => ({ seal: seal?.slice(0, 20) ?? '' })],
    ['a longer seal', ({ seal }) => ({ seal: `${seal}A` })],
    ['an empty seal', () => ({ seal: '' })],
  ])('%s: set aside', async (_, change) => {
    const result = await sendTo(ledger, { ...form.presentation, ...change(form.presentation) });
    expect(reasons(result)).toContain('UO-S02 /presentation/seal bad_seal');
    expect(await told(ledger)).toEqual(kept);
  });

  test('of another tenant: set aside, though the text is the same', async () => {
    const many = testLedger({ tenancy: 'multi' });
    const [a, b] = ['a', 'b'].map((tenant) => many.as({ ...person, tenant })) as [Ledger, Ledger];
    form = await a.form();
    many.clock.now += 5000;
    expect(reasons(await sendTo(b, form.presentation))).toEqual(['UO-S02 /presentation/seal bad_seal']);
    expect(await sendTo(a, form.presentation)).toMatchObject({ outcome: 'recorded' });
  });

  test('a customer who ticks on the clerk’s screen needs it too; what is read aloud does not', async () => {
    const staff = under.as(clerk);
    const mine = await staff.form();
    under.clock.now += 5000;
    const send = (mode: 'screen' | 'read_aloud') => {
      const capture = { method: 'in_person' } as const;
      const submission = submissionOf(mine, [yes('news', 'email')], { mode, capture });
      return staff.submit({
        subjectId: `c-${mode}`,
        submission: { ...submission, presentation: without(mine.presentation) },
      });
    };
    expect(reasons(await send('screen'))).toEqual(['UO-S02 /presentation/seal missing_seal']);
    expect(await send('read_aloud')).toMatchObject({ outcome: 'recorded' });
    expect((await staff.history('c-read_aloud')).entries[0]).toMatchObject({ presented: 'claimed' });
  });

  test('a bad one counts against what is read aloud as well', async () => {
    const staff = under.as(clerk);
    const mine = await staff.form();
    const submission = submissionOf(mine, [yes('news', 'email')], { mode: 'read_aloud', capture: { method: 'phone' } });
    const bad = { ...submission, presentation: { ...mine.presentation, seal: 'x' } };
    expect(reasons(await staff.submit({ subjectId: 'c-1', submission: bad }))).toEqual([
      'UO-S02 /presentation/seal bad_seal',
    ]);
  });

  test('it is bound to nobody: one form may be answered for a person who had no id yet', async () => {
    for (const subjectId of ['c-1', 'c-2']) {
      expect(await ledger.submit({ subjectId, submission: submissionOf(form, [yes('news', 'email')]) })).toMatchObject({
        outcome: 'recorded',
      });
    }
  });
});

describe('keys may be changed', () => {
  const other = (presentationKeys: string[]) =>
    testLedger({ store: under.store, clock: () => under.clock.now, presentationKeys }).as(person);

  test('the first signs, all verify', async () => {
    expect(await sendTo(other([NEW_KEY, KEY]), form.presentation)).toMatchObject({ outcome: 'recorded' });
    form = await other([NEW_KEY, KEY]).form();
    under.clock.now += 5000;
    expect(reasons(await sendTo(ledger, form.presentation))).toEqual(['UO-S02 /presentation/seal bad_seal']);
    expect(await sendTo(other([KEY, NEW_KEY]), form.presentation)).toMatchObject({ outcome: 'recorded' });
  });

  test('one that was taken out verifies no more', async () => {
    expect(reasons(await sendTo(other([NEW_KEY]), form.presentation))).toEqual(['UO-S02 /presentation/seal bad_seal']);
  });

  test('a short one is refused when the ledger is made', () => {
    expect(() => testLedger({ presentationKeys: [KEY, 'short'] })).toThrow(
      expect.objectContaining({ code: 'invalid', path: '/presentationKeys/1' }),
    );
  });
});

describe('without keys', () => {
  test('presentations are only claimed, and the entry says so', async () => {
    const open = testLedger({ presentationKeys: [] });
    form = await open.as(person).form();
    expect(form.presentation.seal).toBeUndefined();
    open.clock.now += 5000;
    expect(await sendTo(open.as(person), form.presentation)).toMatchObject({ outcome: 'recorded' });
    expect((await open.as(person).history('c-1')).entries[0]).toMatchObject({ kind: 'given', presented: 'claimed' });
    expect(await sendTo(open.as(person), { ...form.presentation, seal: 'whatever' })).toMatchObject({
      outcome: 'recorded',
    });
  });
});

describe('how long a presentation lasts', () => {
  const saved = async (later: number) => {
    under.clock.now = Date.parse(form.issuedAt) + later;
    return reasons(await sendTo(ledger, form.presentation));
  };

  test('thirty days, not a moment more', async () => {
    expect(await saved(30 * DAY)).toEqual([]);
    expect(await saved(30 * DAY + 1)).toEqual(['UO-S02 /presentation/issuedAt too_old']);
  });

  test('from five minutes ahead of the ledger’s clock, not more', async () => {
    expect(await saved(-5 * MINUTE - 1)).toContain('UO-S02 /presentation/issuedAt in_the_future');
    expect(await saved(-5 * MINUTE + act.afterMs)).toEqual([]);
    expect(await told(ledger)).toContain('given news email');
  });

  test('what takes away is kept at any age', async () => {
    expect(await saved(400 * DAY)).not.toEqual([]);
    expect(await told(ledger)).toEqual(kept);
  });
});
