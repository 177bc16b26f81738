import { beforeEach, describe, expect, test } from 'vitest';
import {
  act,
  clerk,
  person,
  reasons,
  submissionOf,
  type TestLedger,
  testLedger,
  told,
  yes,
} from '../../fixtures/ledger-under-test.js';
import type { Actor } from '../model/actor.js';
import type { Evidence } from '../model/capture.js';

const subjectId = 'c-1';
const DAY = 86_400_000;
const machine: Actor = { type: 'system', id: 'newsletter-tool' };
let under: TestLedger;

beforeEach(() => {
  under = testLedger();
});

const gateNow = () => under.as(clerk).mayContact({ subjectId, purposeId: 'news', channel: 'email' });
const no = { questionId: 'news', channel: 'email', answer: 'withdrawn' } as const;

async function sayYes() {
  const ledger = under.as(person);
  return ledger.submit({ subjectId, submission: submissionOf(await ledger.form(), [yes('news', 'email')]) });
}

/** A clerk writes down what they were told by phone. */
async function byPhone(answers: Parameters<typeof submissionOf>[1], claimedAt: string) {
  const ledger = under.as(clerk);
  const capture = { method: 'phone', claimedAt, note: 'Called the shop.' } as const;
  const form = await ledger.form({ subjectId });
  return ledger.submit({ subjectId, submission: submissionOf(form, answers, { mode: 'read_aloud', capture }) });
}

describe('a yes from elsewhere holds from when it was given there', () => {
  const record = (at: string): Evidence => ({
    kind: 'foreign_record',
    system: 'tool',
    recordId: '7',
    at,
    hash: `sha256-${'x'.repeat(42)}A`,
  });
  const fromElsewhere = async (evidence: Evidence, actor = machine) => {
    const ledger = under.as(actor);
    const capture = { method: 'foreign_system', evidence } as const;
    const { act: _, ...answer } = yes('news', 'email');
    const submission = submissionOf(await ledger.form(), [answer], { mode: 'foreign_form', capture });
    return ledger.submit({ subjectId, submission });
  };

  test('so that an old one stands over no later no', async () => {
    await sayYes();
    under.clock.now += DAY;
    await under.as(person).submit({ subjectId, submission: submissionOf(await under.as(person).form(), [no]) });
    under.clock.now += DAY;
    expect(await fromElsewhere(record('2026-10-01T00:00:00.000Z'))).toMatchObject({ outcome: 'recorded' });
    expect(await gateNow()).toMatchObject({ allowed: false, reason: 'withdrawn' });
  });

  test('and ends when it would have ended there', async () => {
    await fromElsewhere(record('2024-12-01T00:00:00.000Z'));
    expect(await gateNow()).toMatchObject({ allowed: true, until: '2026-12-01T00:00:00.000Z' });
  });

  test('by the time of its confirmation, where there is one', async () => {
    await fromElsewhere({ ...record('2026-10-01T00:00:00.000Z'), confirmedAt: '2026-10-03T00:00:00.000Z' });
    const { entries } = await under.as(clerk).history(subjectId);
    expect(entries[0]?.effectiveAt).toBe('2026-10-03T00:00:00.000Z');
  });

  test('and one of tomorrow is set aside', async () => {
    const result = await fromElsewhere(record('2026-11-03T09:00:00.000Z'));
    expect(reasons(result)).toEqual(['UO-S02 /capture/evidence/at in_the_future']);
    expect(await gateNow()).toMatchObject({ allowed: false });
  });
});

describe('what staff claim', () => {
  test('a yes of before the text existed was not said to this text', async () => {
    const result = await byPhone(
      [yes('news', 'email')].map(({ act: _, ...answer }) => answer),
      '2025-11-20T10:00:00.000Z',
    );
    expect(reasons(result)).toEqual(['UO-S02 /capture/claimedAt not_in_force']);
    expect(await gateNow()).toMatchObject({ allowed: false });
  });

  test('a no from before a newer yes is kept, the yes stands, and somebody is told to look at its date', async () => {
    await sayYes();
    under.clock.now += DAY;
    const { outcome, warnings } = await byPhone([no], '2026-10-20T10:00:00.000Z');
    const late = warnings.filter(({ code }) => code === 'overtaken').map(({ path }) => path);
    expect([outcome, late]).toEqual(['recorded', ['/answers/0']]);
    expect(await gateNow()).toMatchObject({ allowed: true });
  });

  test('does not date what the customer does on the screen in front of them', async () => {
    await sayYes();
    under.clock.now += DAY;
    const ledger = under.as(clerk);
    const capture = { method: 'in_person', claimedAt: '2026-10-20T10:00:00.000Z', note: 'x' } as const;
    const form = await ledger.form({ subjectId });
    await ledger.submit({ subjectId, submission: submissionOf(form, [{ ...no, act }], { capture }) });
    expect(await gateNow()).toMatchObject({ allowed: false, reason: 'withdrawn' });
    expect(await told(ledger)).toContain('withdrawn news email');
  });
});
