import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  clerk,
  failure,
  person,
  shopVersion,
  start,
  submissionId,
  submissionOf,
  type TestLedger,
  testLedger,
  yes,
} from '../../fixtures/ledger-under-test.js';
import { toInstant } from '../canonical/instant.js';
import type { Ledger } from './ledger.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const subjectId = 'c-1';
let under: TestLedger;
let ledger: Ledger;
let staff: Ledger;

beforeEach(() => {
  under = testLedger();
  ledger = under.as(person);
  staff = under.as(clerk);
});

const on = (days: number) => toInstant(start + days * DAY);
const goTo = (days: number) => {
  under.clock.now = start + days * DAY;
};
async function mine(answer: 'given' | 'withdrawn', channel: 'email' | 'sms' = 'email') {
  const form = await ledger.form({ subjectId });
  const answers = [answer === 'given' ? yes('news', channel) : ({ questionId: 'news', channel, answer } as const)];
  return ledger.submit({ subjectId, submission: submissionOf(form, answers) });
}
const why = async (at?: string, asOf?: string) => {
  const answer = await ledger.mayContact({
    subjectId,
    purposeId: 'news',
    channel: 'email',
    ...(at ? { at } : {}),
    ...(asOf ? { asOf } : {}),
  });
  return answer.allowed ? 'allowed' : answer.reason;
};

describe('two clocks: what held then, and what was believed then', () => {
  test('a withdrawal by phone that is entered two days later', async () => {
    await mine('given');
    goTo(5);
    const form = await staff.form({ subjectId });
    const capture = { method: 'phone', claimedAt: on(3) } as const;
    await staff.submit({
      subjectId,
      submission: submissionOf(form, [{ questionId: 'news', channel: 'email', answer: 'withdrawn' }], {
        mode: 'read_aloud',
        capture,
      }),
    });
    expect(await why(on(2))).toBe('allowed');
    expect(await why(on(4))).toBe('withdrawn');
    expect(await why(on(4), on(4))).toBe('allowed');
    expect(await why(on(4), on(5))).toBe('withdrawn');
    expect(await why(undefined, on(4))).toBe('allowed');
    expect(await why()).toBe('withdrawn');
  });

  test('a yes that is entered later never makes an audit of before say yes', async () => {
    const before = await staff.form();
    goTo(1);
    const capture = { method: 'phone', claimedAt: on(0.5) } as const;
    await staff.submit({
      subjectId,
      submission: submissionOf(before, [yes('news', 'email')], { mode: 'read_aloud', capture }),
    });
    expect(await why(on(0.75))).toBe('allowed');
    expect(await why(on(0.75), on(0.75))).toBe('not_asked');
  });

  test('a version that was published later was not believed before', async () => {
    await mine('given');
    goTo(2);
    await under.as(clerk).publish(shopVersion(2, { changes: { news: { kind: 'material' } } }));
    goTo(3);
    expect(await why()).toBe('outdated');
    expect(await why(undefined, on(1))).toBe('allowed');
    expect(await why(on(1))).toBe('allowed');
    expect(await why(on(-1), on(-1))).toBe('unknown_purpose');
  });

  test('before the first entry nobody is known', async () => {
    await ledger.form();
    goTo(1);
    await mine('given');
    expect(await why(on(2), on(0.5))).toBe('not_asked');
  });

  test('the end of a yes can be asked about ahead', async () => {
    await mine('given');
    expect(await why('2028-11-02T08:59:59.999Z')).toBe('allowed');
    expect(await why('2028-11-02T09:00:00.000Z')).toBe('expired');
  });

  test.each(['2026-02-31T00:00:00.000Z', 'yesterday', '2026-11-02', ''])('%j is no instant', async (bad) => {
    const question = { subjectId, purposeId: 'news', channel: 'email' } as const;
    expect(await failure(ledger.mayContact({ ...question, at: bad }))).toMatchObject({
      code: 'invalid',
      path: '/at',
      findings: ['bad_instant /at'],
    });
    expect(await failure(ledger.mayContact({ ...question, asOf: bad }))).toMatchObject({
      code: 'invalid',
      path: '/asOf',
    });
  });
});

describe('a clock that is set back', () => {
  const recorded = async () =>
    (await ledger.history(subjectId)).entries.map(({ recordedAt }) => recordedAt).toReversed();

  test('never makes a log run back, and a withdrawal after it counts at once', async () => {
    goTo(2);
    await mine('given');
    goTo(1);
    await mine('withdrawn');
    expect(await recorded()).toEqual([on(2), on(2), on(2)]);
    expect(await why()).toBe('withdrawn');
    expect((await ledger.verify()).ok).toBe(true);
  });

  test('does not hold an old text in force until it has caught up', async () => {
    const other = testLedger({ store: under.store, clock: () => under.clock.now }).as(person);
    await ledger.form();
    goTo(1);
    await other.form();
    goTo(0);
    await under.as(clerk).publish(shopVersion(2, { changes: { news: { kind: 'wording' } } }));
    goTo(0.5);
    expect((await other.form()).policyVersion).toBe(2);
  });

  test('whatever it does, entries are in order of time and the gate follows the last word', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.integer({ min: -3, max: 3 }), fc.constantFrom('given', 'withdrawn')), {
          minLength: 1,
          maxLength: 8,
        }),
        async (steps) => {
          under = testLedger();
          ledger = under.as(person);
          for (const [days, word] of steps) {
            under.clock.now += days * DAY + 60_000;
            await mine(word as 'given' | 'withdrawn');
          }
          const times = await recorded();
          expect(times).toEqual([...times].sort());
          const { entries, chain } = await ledger.history(subjectId, { limit: 1000 });
          for (const { effectiveAt, recordedAt } of entries) expect(effectiveAt <= recordedAt).toBe(true);
          expect(chain.intact).toBe(true);
          if (steps.at(-1)?.[1] === 'withdrawn') expect(await why()).toBe('withdrawn');
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);
});

test('several entries of one submission have one time, and seqs without a gap', async () => {
  const form = await ledger.form();
  await ledger.submit({ subjectId, submission: submissionOf(form, [yes('news', 'email')], { id: submissionId() }) });
  const { entries } = await ledger.history(subjectId);
  expect(new Set(entries.map(({ recordedAt }) => recordedAt)).size).toBe(1);
  expect(entries.map(({ ref }) => ref.seq)).toEqual([2, 1]);
});
