import { beforeEach, describe, expect, test } from 'vitest';
import {
  act,
  clerk,
  person,
  submissionId,
  submissionOf,
  type TestLedger,
  testLedger,
  told,
  yes,
} from '../../fixtures/ledger-under-test.js';
import type { Answer } from '../model/answer.js';
import type { Channel } from '../model/channel.js';
import type { EventRef } from '../model/event-ref.js';
import type { Ledger } from './ledger.js';

let under: TestLedger;
let staff: Ledger;
let ledger: Ledger;
const subjectId = 'c-1';

beforeEach(() => {
  under = testLedger();
  staff = under.as(clerk);
  ledger = under.as(person);
});

/** What the clerk writes down after a call. */
async function phone(...answers: readonly Answer[]) {
  const form = await staff.form({ subjectId });
  under.clock.now += 5000;
  return staff.submit({
    subjectId,
    submission: submissionOf(form, answers, { mode: 'read_aloud', capture: { method: 'phone' } }),
  });
}
async function mine(...answers: readonly Answer[]) {
  const form = await ledger.form({ subjectId });
  under.clock.now += 5000;
  return ledger.submit({ subjectId, submission: submissionOf(form, answers) });
}
const wrong = (corrects: EventRef | undefined, channel: Channel = 'email', questionId = 'news'): Answer => ({
  questionId,
  channel,
  answer: 'corrected',
  ...(corrects ? { corrects } : {}),
});
const no = (word: 'refused' | 'withdrawn', channel: Channel = 'email'): Answer => ({
  questionId: 'news',
  channel,
  answer: word,
  act,
});
const refusals = ({ rejected }: Awaited<ReturnType<typeof phone>>) =>
  rejected.flatMap(({ findings }) => findings.map(({ code, path, params }) => `${code} ${path} ${params.why}`));
const gateOf = async (channel: Channel = 'email') => {
  const answer = await staff.mayContact({ subjectId, purposeId: 'news', channel });
  const { subjectIds } = await staff.contactList({ purposeId: 'news', channel });
  expect(subjectIds.length === 1, 'the contact list is the gate').toBe(answer.allowed);
  return answer.allowed ? 'allowed' : answer.reason;
};

describe('"I entered it wrongly"', () => {
  test('voids the yes that staff wrote down: as if it had never been, and no withdrawal', async () => {
    const [given] = (await phone(yes('news', 'email'))).events;
    expect(await gateOf()).toBe('allowed');
    const result = await phone(wrong(given));
    expect(result).toMatchObject({ outcome: 'recorded', rejected: [] });
    expect(await gateOf()).toBe('not_asked');
    const { entries } = await staff.history(subjectId);
    expect(entries.map(({ kind, corrects, correctedBy }) => [kind, corrects ?? correctedBy])).toEqual([
      ['corrected', 1],
      ['not_given', undefined],
      ['given', 3],
    ]);
  });

  test('voids a box for several channels in one go, as it was written', async () => {
    const first = await phone(yes('news', 'email'), yes('news', 'sms'));
    await phone({ questionId: 'news', answer: 'corrected', corrects: first.events[0] as EventRef });
    expect([await gateOf('email'), await gateOf('sms')]).toEqual(['not_asked', 'not_asked']);
  });

  test('leaves what was written another time', async () => {
    const first = await phone(yes('news', 'email'));
    await phone(yes('news', 'sms'));
    await phone({ questionId: 'news', answer: 'corrected', corrects: first.events[0] as EventRef });
    expect([await gateOf('email'), await gateOf('sms')]).toEqual(['not_asked', 'allowed']);
  });

  test.each(['refused', 'withdrawn'] as const)(
    'of a no (%s) never makes a yes: it leaves unknown, and the question is asked again',
    async (word) => {
      await mine(yes('news', 'email'));
      const [entry] = (await phone(no(word))).events;
      expect(await phone(wrong(entry))).toMatchObject({ outcome: 'recorded' });
      expect(await gateOf()).toBe('unknown');
    },
  );

  test('of a no where there was no yes leaves what stood before', async () => {
    await phone();
    const [entry] = (await phone(no('refused'))).events;
    await phone(wrong(entry));
    expect(await gateOf()).toBe('not_given');
  });

  test('of a telling about something they may object to', async () => {
    const form = await staff.form({ subjectId });
    const submission = submissionOf(form, [{ questionId: 'repair', answer: 'acknowledged' }], {
      mode: 'read_aloud',
      capture: { method: 'phone' },
    });
    const [entry] = (await staff.submit({ subjectId, submission })).events;
    const result = await phone({ questionId: 'repair', answer: 'corrected', corrects: entry as EventRef });
    expect(result.rejected).toEqual([]);
    expect(await staff.mayUse({ subjectId, purposeId: 'repair' })).toMatchObject({
      allowed: true,
      warnings: ['not_informed'],
    });
  });

  test('a new yes after it stands', async () => {
    const [given] = (await phone(yes('news', 'email'))).events;
    await phone(wrong(given));
    await phone(yes('news', 'email'));
    expect(await gateOf()).toBe('allowed');
  });
});

describe('is refused, and what stands stays', () => {
  test('for a yes that the person gave on their own screen', async () => {
    const [given] = (await mine(yes('news', 'email'))).events;
    expect(refusals(await phone(wrong(given)))).toEqual(['not_correctable /answers/0/corrects own_screen']);
    expect(await gateOf()).toBe('allowed');
    expect((await told(staff)).at(-1)).toBe('set_aside');
  });

  test('for a no that the person gave on their own screen', async () => {
    await phone(yes('news', 'email'));
    const [entry] = (await mine(no('withdrawn'))).events;
    expect(refusals(await phone(wrong(entry)))).toEqual(['not_correctable /answers/0/corrects own_screen']);
    expect(await gateOf()).toBe('withdrawn');
  });

  test('by the person', async () => {
    const [given] = (await phone(yes('news', 'email'))).events;
    expect(refusals(await mine(wrong(given)))).toEqual(['not_correctable /answers/0 person']);
    expect(await gateOf()).toBe('allowed');
  });

  test('for an entry that does not decide any more', async () => {
    const [given] = (await phone(yes('news', 'email'))).events;
    await phone(no('withdrawn'));
    expect(refusals(await phone(wrong(given)))).toEqual(['not_correctable /answers/0/corrects not_deciding']);
    expect(await gateOf()).toBe('withdrawn');
  });

  test('without naming an entry, for one of another box, with another hash, or that is not there', async () => {
    const [given] = (await phone(yes('news', 'email'))).events as [EventRef];
    await phone(yes('news', 'sms'));
    expect(refusals(await phone(wrong(undefined)))).toEqual(['not_correctable /answers/0/corrects missing']);
    expect(refusals(await phone(wrong(given, 'sms')))).toEqual(['not_correctable /answers/0/corrects not_deciding']);
    expect(refusals(await phone(wrong({ ...given, hash: `sha256-${'A'.repeat(43)}` as never })))).toEqual([
      'not_correctable /answers/0/corrects not_deciding',
    ]);
    expect(refusals(await phone(wrong({ ...given, seq: 99 })))).toEqual([
      'not_correctable /answers/0/corrects not_deciding',
    ]);
    expect([await gateOf('email'), await gateOf('sms')]).toEqual(['allowed', 'allowed']);
  });

  test('for what the controller did', async () => {
    await phone(yes('news', 'email'));
    under.clock.now += 1000;
    const { events } = await staff.measure({
      subjectId,
      id: submissionId(),
      measures: [{ kind: 'stopped', purposeId: 'news', reason: 'x' }],
    });
    expect(refusals(await phone(wrong(events[0])))).toEqual(['not_correctable /answers/0/corrects measure']);
    expect(await gateOf()).toBe('stopped');
  });

  test('beside a withdrawal of the same box, which counts', async () => {
    const [given] = (await phone(yes('news', 'email'))).events;
    const result = await phone(wrong(given), no('withdrawn'));
    expect(result.rejected.flatMap(({ findings }) => findings.map(({ code }) => code))).toEqual(['contradiction']);
    expect(await gateOf()).toBe('withdrawn');
  });
});
