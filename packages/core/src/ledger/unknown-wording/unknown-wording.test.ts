import { beforeEach, describe, expect, test } from 'vitest';
import {
  clerk,
  failure,
  person,
  processBeside,
  shopWithNews,
  start,
  submissionOf,
  type TestLedger,
  testLedger,
  told,
  yes,
} from '../../../fixtures/ledger-under-test.js';
import { createMemoryEvidenceStore } from '../../memory/create-memory-evidence-store.js';
import { createMemoryStore } from '../../memory/create-memory-store.js';
import { POLICY_LOG } from '../../model/subject-id.js';
import type { UnknownWordingInput } from '../../model/unknown-wording.js';

const DAY = 86_400_000;
const otto = { ...clerk, id: 'u-8', name: 'Otto B.' };
const words = 'I agree that the fair’s exhibitors write to me about their services.';
const signed = '2026-10-01T10:00:00.000Z';
const email = { purposeId: 'news', channel: 'email' } as const;
const sms = { purposeId: 'news', channel: 'sms' } as const;
const wordingId = 'form-of-the-trade-fair-1';
const scan = { kind: 'scan', hash: `sha256-${'A'.repeat(43)}`, ref: 'archive/17' } as const;

const form = (more: Partial<UnknownWordingInput> = {}): UnknownWordingInput => ({
  subjectId: 'c-1',
  id: wordingId,
  text: words,
  locale: 'en',
  covers: [email, sms],
  capture: { method: 'paper', claimedAt: signed, evidence: scan },
  contactPoints: { email: 'maria@mail.example' },
  ...more,
});
const confirmation = { subjectId: 'c-1', id: 'look-of-another-clerk-1', wordingId, covers: [email] };
const refusal = { subjectId: 'c-1', id: 'look-of-another-clerk-2', wordingId, reason: 'Not signed' };

let under: TestLedger;
beforeEach(() => {
  under = testLedger();
});
const mayWrite = (to?: string) =>
  under.as(clerk).mayContact({ subjectId: 'c-1', channel: 'email', purposeId: 'news', ...(to ? { to } : {}) });
const textsIn = async ({ store }: TestLedger) =>
  (await store.read({ tenant: 'default', subject: POLICY_LOG }, { after: 0, limit: 100 })).entries.filter(({ body }) =>
    body.includes('text_registered'),
  ).length;

describe('a form with an unknown wording', () => {
  test('allows nothing, is kept with its text and its file, and waits for a look', async () => {
    expect(await under.as(clerk).recordWording(form())).toEqual({ outcome: 'recorded', state: 'open' });
    expect(await mayWrite()).toMatchObject({ allowed: false, reason: 'unknown' });
    expect(await told(under.as(clerk))).toEqual(['parked news email', 'parked news sms']);
    expect((await under.as(otto).needsALook()).cases).toMatchObject([
      {
        subjectId: 'c-1',
        id: wordingId,
        state: 'open',
        text: words,
        covers: [email, sms],
        method: 'paper',
        claimedAt: signed,
        recordedBy: { id: 'u-7', name: 'Eva K.' },
        evidence: scan,
      },
    ]);
    expect(await under.as(clerk).recordWording(form())).toEqual({ outcome: 'unchanged', state: 'open' });
    expect(await failure(under.as(clerk).recordWording(form({ text: 'Other words' })))).toMatchObject({
      code: 'idempotency_mismatch',
    });
    expect(await told(under.as(clerk))).toHaveLength(2);
  });

  test('opens what a second person confirms, and nothing else, from its own date and with its text', async () => {
    await under.as(clerk).recordWording(form());
    expect(await under.as(otto).confirmWording(confirmation)).toEqual({ outcome: 'recorded', state: 'confirmed' });
    expect(await mayWrite('maria@mail.example')).toMatchObject({ allowed: true });
    expect(await mayWrite('anna@mail.example')).toMatchObject({ allowed: false, reason: 'address_changed' });
    expect(await told(under.as(clerk))).toEqual(['parked news email', 'parked news sms', 'given news email']);
    const [entry] = (await under.as(clerk).history('c-1')).entries;
    expect(entry).toMatchObject({
      kind: 'given',
      method: 'paper',
      mode: 'paper',
      effectiveAt: signed,
      policyVersion: 0,
      evidence: scan,
      recordedBy: { id: 'u-8', name: 'Otto B.' },
      settles: { id: wordingId, recordedBy: { id: 'u-7', name: 'Eva K.' } },
    });
    expect(await under.as(clerk).notice(entry?.notice ?? '')).toMatchObject({ notice: { text: words, locale: 'en' } });
    expect(await under.as(clerk).legacyTexts()).toEqual([]);
    expect(await under.as(otto).needsALook()).toEqual({ cases: [] });
    expect(await under.as(clerk).verify()).toMatchObject({ ok: true, flagged: [] });
    expect(JSON.stringify(await under.as(person).history('c-1'))).not.toMatch(/\bu-7\b|\bu-8\b|\bEva\b|Otto/);
  });

  test('is not confirmed by who recorded it, by nobody in particular, or by a person', async () => {
    await under.as(clerk).recordWording(form());
    for (const call of [under.as(clerk).confirmWording(confirmation), under.as(clerk).turnDownWording(refusal)])
      expect(await failure(call)).toMatchObject({ findings: ['second_person_needed /wordingId'] });
    const nobody = under.as({ type: 'staff', id: 'u-9' });
    expect(await failure(nobody.confirmWording(confirmation))).toMatchObject({ findings: ['nobody_named '] });
    for (const type of ['person', 'system', 'import'] as const) {
      const other = under.as({ ...otto, type });
      expect(await failure(other.confirmWording(confirmation))).toMatchObject({ code: 'forbidden' });
      expect(await failure(other.turnDownWording(refusal))).toMatchObject({ code: 'forbidden' });
      expect(await failure(other.recordWording(form()))).toMatchObject({ code: 'forbidden' });
    }
    expect(await failure(under.as(person).needsALook())).toMatchObject({ code: 'forbidden' });
    expect(await told(under.as(clerk))).toHaveLength(2);
  });

  test('stays shut once it is turned down, with the reason in the history', async () => {
    await under.as(clerk).recordWording(form());
    expect(await under.as(otto).turnDownWording(refusal)).toEqual({ outcome: 'recorded', state: 'turned_down' });
    expect(await under.as(otto).confirmWording(confirmation)).toEqual({ outcome: 'unchanged', state: 'turned_down' });
    expect(await under.as(otto).turnDownWording(refusal)).toEqual({ outcome: 'unchanged', state: 'turned_down' });
    expect(await mayWrite()).toMatchObject({ allowed: false, reason: 'unknown' });
    const [entry] = (await under.as(clerk).history('c-1')).entries;
    expect(entry).toMatchObject({ kind: 'set_aside', reason: 'Not signed', recordedBy: { name: 'Otto B.' } });
    expect(await under.as(otto).needsALook()).toEqual({ cases: [] });
    expect(await under.as(clerk).verify()).toMatchObject({ ok: true, flagged: [] });
  });

  test.each([
    ['refused', []],
    ['withdrawn', [yes('news', 'email'), yes('news', 'sms')]],
  ] as const)('never makes a yes of what was %s since', async (reason, before) => {
    await under.as(clerk).recordWording(form());
    if (before.length > 0) {
      const submission = submissionOf(await under.as(person).form(), before);
      await under.as(person).submit({ subjectId: 'c-1', submission });
    }
    under.clock.now += DAY;
    await under.as(person).stop({ subjectId: 'c-1', id: 'a-stop-of-these-tests-1', ...email });
    const both = { ...confirmation, covers: [sms, email] };
    expect(await failure(under.as(otto).confirmWording(both))).toMatchObject({
      findings: ['stands_against /covers/1'],
    });
    expect(await textsIn(under)).toBe(0);
    expect(await under.as(otto).confirmWording({ ...confirmation, covers: [sms] })).toMatchObject({
      state: 'confirmed',
    });
    expect(await mayWrite()).toMatchObject({ allowed: false, reason });
  });

  test('is older than a box that was left empty since', async () => {
    await under.as(clerk).recordWording(form());
    const submission = submissionOf(await under.as(person).form(), [yes('news', 'sms')]);
    await under.as(person).submit({ subjectId: 'c-1', submission });
    expect(await failure(under.as(otto).confirmWording(confirmation))).toMatchObject({
      findings: ['stands_against /covers/0'],
    });
  });

  test('takes nothing from a yes that stands', async () => {
    const submission = submissionOf(await under.as(person).form(), [yes('news', 'email')]);
    await under.as(person).submit({ subjectId: 'c-1', submission });
    await under.as(clerk).recordWording(form());
    expect(await mayWrite()).toMatchObject({ allowed: true });
  });

  test('a no after the confirmation counts', async () => {
    await under.as(clerk).recordWording(form());
    await under.as(otto).confirmWording(confirmation);
    await under.as(person).stop({ subjectId: 'c-1', id: 'a-stop-of-these-tests-1' });
    expect(await mayWrite()).toMatchObject({ allowed: false, reason: 'withdrawn' });
    expect(await under.as(otto).confirmWording(confirmation)).toEqual({ outcome: 'unchanged', state: 'confirmed' });
    expect(await mayWrite()).toMatchObject({ allowed: false, reason: 'withdrawn' });
  });
});

describe('what is confirmed is proved', () => {
  const confirmed = async (more: Partial<UnknownWordingInput>, text?: string) => {
    await under.as(clerk).recordWording(form(more));
    return under.as(otto).confirmWording({ ...confirmation, ...(text === undefined ? {} : { text }) });
  };

  test.each<[string, Partial<UnknownWordingInput>, string]>([
    ['paper without a scan', { capture: { method: 'paper', claimedAt: signed } }, 'UO-R04 /envelope/evidence'],
    ['a letter that is not there', { capture: { method: 'letter', claimedAt: signed } }, 'UO-R04 /envelope/evidence'],
    ['other, without a word how', { capture: { method: 'other', claimedAt: signed } }, 'UO-R04 /envelope/note'],
    ['what was not recorded', { covers: [sms] }, 'not_recorded /covers/0'],
  ])('not %s', async (_, more, finding) => {
    expect(await failure(confirmed(more))).toMatchObject({ code: 'invalid', findings: [finding] });
    expect(await textsIn(under)).toBe(0);
    expect(await mayWrite()).toMatchObject({ allowed: false });
  });

  test('a file alone waits for somebody who types its words', async () => {
    const { text: _, ...scanned } = form();
    await under.as(clerk).recordWording(scanned);
    expect(await failure(under.as(otto).confirmWording(confirmation))).toMatchObject({
      findings: ['missing_field /text'],
    });
    await under.as(otto).confirmWording({ ...confirmation, text: words });
    expect(await mayWrite()).toMatchObject({ allowed: true });
  });

  test('nobody puts other words under it', async () => {
    expect(await failure(confirmed({}, 'Yes to everything'))).toMatchObject({ findings: ['wrong_value /text'] });
  });

  test('where a double opt-in is asked for, not without the time it was confirmed', async () => {
    under = testLedger({ policies: [shopWithNews(1, { doubleOptIn: { validFor: 'P7D' } })] });
    expect(await failure(confirmed({}))).toMatchObject({ findings: ['stands_against /covers/0'] });
  });

  test('a kept file must be kept for this very person', async () => {
    under = testLedger({ evidence: createMemoryEvidenceStore() });
    const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3, 4]);
    const kept = await under.as(clerk).keepEvidence({ subjectId: 'c-2', bytes });
    const capture = { method: 'paper', claimedAt: signed, evidence: { kind: 'scan', ...kept } } as const;
    expect(await failure(under.as(clerk).recordWording(form({ capture })))).toMatchObject({
      findings: ['UO-S03 /capture/evidence/ref'],
    });
    await under.as(clerk).recordWording(form({ subjectId: 'c-2', capture }));
    expect(await under.as(otto).confirmWording({ ...confirmation, subjectId: 'c-2' })).toMatchObject({
      outcome: 'recorded',
    });
  });
});

test.each<[string, Partial<UnknownWordingInput>, string]>([
  ['a purpose that never was', { covers: [{ ...email, purposeId: 'fax' }] }, 'unknown_purpose /covers/0/purposeId'],
  ['what is no consent', { covers: [{ purposeId: 'repair', channel: '*' }] }, 'wrong_answer /covers/0/purposeId'],
  ['a channel that never was', { covers: [email, { ...email, channel: 'push' }] }, 'unknown_channel /covers/1/channel'],
  ['nothing', { covers: [] }, 'too_short /covers'],
  [
    'tomorrow',
    { capture: { method: 'other', claimedAt: '2027-01-01T00:00:00.000Z' } },
    'wrong_value /capture/claimedAt',
  ],
  ['blank words', { text: ' ' }, 'blank /text'],
])('a form for %s is refused, and nothing is written', async (_, more, finding) => {
  expect(await failure(under.as(clerk).recordWording(form(more)))).toMatchObject({ findings: [finding] });
  expect(await told(under.as(clerk))).toEqual([]);
});

test('neither words nor a file is no form', async () => {
  const { text: _, ...rest } = form({ capture: { method: 'other', claimedAt: signed } });
  expect(await failure(under.as(clerk).recordWording(rest))).toMatchObject({ findings: ['missing_field /text'] });
});

test('a form that nobody recorded is not found', async () => {
  expect(await failure(under.as(otto).confirmWording(confirmation))).toMatchObject({ code: 'not_found' });
});

test('twenty confirmations at once, by one call or by many, make one set of entries and one text', async () => {
  await under.as(clerk).recordWording(form());
  const processes = Array.from({ length: 20 }, () => processBeside(under).as(otto));
  const both = { ...confirmation, covers: [email, sms] };
  const outcomes = await Promise.all(
    processes.map((ledger, at) =>
      ledger.confirmWording(at < 10 ? both : { ...both, id: `look-of-another-clerk-${at}` }),
    ),
  );
  expect(outcomes.filter(({ outcome }) => outcome === 'recorded')).toHaveLength(1);
  expect(await told(under.as(clerk))).toEqual([
    'parked news email',
    'parked news sms',
    'given news email',
    'given news sms',
  ]);
  expect(await textsIn(under)).toBe(1);
});

test('cut off between the text and the yes, the same call completes it, once', async () => {
  const store = createMemoryStore();
  let isCut = true;
  const cut: typeof store = {
    ...store,
    commit: async (unit) => {
      if (isCut && unit.entries.some(({ body }) => body.includes('"kind":"given"'))) throw new Error('killed');
      return store.commit(unit);
    },
  };
  under = testLedger({ store: cut });
  await under.as(clerk).recordWording(form());
  expect(await failure(under.as(otto).confirmWording(confirmation))).toMatchObject({ code: 'indefinite' });
  expect(await textsIn(under)).toBe(1);
  expect(await mayWrite()).toMatchObject({ allowed: false, reason: 'unknown' });
  isCut = false;
  const again = processBeside(under).as(otto);
  expect(await again.confirmWording(confirmation)).toEqual({ outcome: 'recorded', state: 'confirmed' });
  expect(await again.confirmWording(confirmation)).toEqual({ outcome: 'unchanged', state: 'confirmed' });
  expect(await textsIn(under)).toBe(1);
  expect(await told(under.as(clerk))).toEqual(['parked news email', 'parked news sms', 'given news email']);
  expect(await under.as(clerk).verify()).toMatchObject({ ok: true, flagged: [] });
});

test('pages of the list come to everybody once, and a merged person is looked at as the one they became', async () => {
  const ids = ['c-1', 'c-2', 'c-3', 'c-4', 'c-5'];
  for (const subjectId of ids) await under.as(clerk).recordWording(form({ subjectId }));
  await under.as(person).stop({ subjectId: 'c-6', id: 'a-stop-of-these-tests-2', ...sms });
  under.clock.now = start + DAY;
  await under.as(clerk).merge({ into: 'c-6', from: 'c-1', id: 'a-merge-of-these-tests1', reason: 'one' });
  const found: string[] = [];
  let after: string | undefined = '';
  while (after !== undefined) {
    const page: Awaited<ReturnType<ReturnType<typeof under.as>['needsALook']>> = await under
      .as(otto)
      .needsALook({ after, limit: 2 });
    expect(page.cases.length).toBeLessThanOrEqual(2);
    found.push(...page.cases.map(({ subjectId }) => subjectId));
    after = page.next;
  }
  expect(found).toEqual(['c-2', 'c-3', 'c-4', 'c-5', 'c-6']);
  expect(await under.as(otto).confirmWording({ ...confirmation, subjectId: 'c-6' })).toMatchObject({
    outcome: 'recorded',
  });
  expect((await under.as(otto).needsALook()).cases.map(({ subjectId }) => subjectId)).not.toContain('c-6');
  const { scan: _, ...blind } = createMemoryStore();
  expect(await failure(testLedger({ store: blind }).as(otto).needsALook())).toMatchObject({ code: 'unsupported' });
});
