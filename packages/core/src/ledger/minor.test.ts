import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  clerk,
  person,
  reasons,
  shopWithNews,
  submissionOf,
  type TestLedger,
  testLedger,
  told,
  yes,
} from '../../fixtures/ledger-under-test.js';
import type { Answer } from '../model/answer.js';
import type { Capture } from '../model/capture.js';
import { type Guardian, guardianChecks } from '../model/guardian.js';
import type { ConsentPurpose } from '../model/policy.js';
import type { SubjectFacts } from '../model/subject-facts.js';
import { comesOfAge } from '../rule/comes-of-age.js';
import type { Ledger } from './ledger.js';

const subjectId = 'c-1';
const child: SubjectFacts = { bornOn: '2013-05-03' };
const birthday = Date.parse('2027-05-03T00:00:00.000Z');
const mother: Guardian = { name: 'Eva K.', relation: 'mother', verification: 'identity_document' };
const byGuardian: Capture = { method: 'in_person', indicatedBy: 'guardian', guardian: mother };
const news = { purposeId: 'news', channel: 'email' } as const;

let under: TestLedger;
let staff: Ledger;

const begin = (purpose: Partial<ConsentPurpose> = { informationSocietyService: true }, more = {}) => {
  under = testLedger({ policies: [{ ...shopWithNews(1, { expiresAfter: 'none', ...purpose }), ...more }] });
  staff = under.as(clerk);
};
beforeEach(() => begin());

interface Said {
  readonly facts?: SubjectFacts;
  readonly capture?: Capture;
  readonly answers?: readonly Answer[];
}

const say = async ({
  facts = child,
  capture = { method: 'in_person' },
  answers = [yes('news', 'email')],
}: Said = {}) => {
  const form = await staff.form({ subjectId, subjectFacts: facts });
  return staff.submit({ subjectId, submission: submissionOf(form, answers, { capture }), subjectFacts: facts });
};
const allowed = async () => (await staff.mayContact({ subjectId, ...news })).allowed;
const question = async (facts?: SubjectFacts) => {
  const { questions } = await staff.form({ subjectId, ...(facts && { subjectFacts: facts }) });
  return questions.find(({ id }) => id === 'news');
};

describe('a child says yes', () => {
  test('alone: it is set aside, and the gate stays shut', async () => {
    expect(reasons(await say())).toEqual(['UO-S04 /capture/indicatedBy guardian']);
    expect(await allowed()).toBe(false);
  });

  test('by a guardian, verified: it holds, and no birthday is kept beside it', async () => {
    expect((await say({ capture: byGuardian })).rejected).toEqual([]);
    expect(await allowed()).toBe(true);
    const page = await under.store.read({ tenant: 'default', subject: subjectId }, { after: 0, limit: 100 });
    const stored = JSON.stringify(page);
    expect(stored).toContain('identity_document');
    expect(stored).not.toContain('2013');
    // Until when the yes is a guardian's is a birthday too: it stands where it can be erased.
    const chained = page.entries.map(({ body }) => body).join();
    expect(chained).not.toContain('2027-05-03');
    expect(chained).toContain('"indicatedBy":"guardian"');
  });

  test('by a guardian nobody verified, or in a way nobody names: set aside', async () => {
    expect(reasons(await say({ capture: { method: 'in_person', indicatedBy: 'guardian' } }))).toEqual([
      'UO-S04 /capture/guardian verification',
    ]);
    const other: Guardian = { relation: 'father', verification: 'other' };
    expect(reasons(await say({ capture: { ...byGuardian, guardian: other } }))).toEqual([
      'UO-S04 /capture/guardian/note note',
    ]);
    expect(
      (await say({ capture: { ...byGuardian, guardian: { ...other, note: 'known for years' } } })).rejected,
    ).toEqual([]);
  });

  test('a no, the child’s or the guardian’s, is kept, and so is taking it back', async () => {
    await say({ capture: byGuardian });
    await say({ answers: [{ questionId: 'news', channel: 'email', answer: 'withdrawn' }] });
    expect(await told(staff)).toContain('withdrawn news email');
    await say({ capture: byGuardian, answers: [{ questionId: 'news', channel: 'sms', answer: 'refused' }] });
    expect(await told(staff)).toContain('refused news sms');
    expect(await allowed()).toBe(false);
  });

  test('where nothing is offered at a distance no guardian is needed', async () => {
    begin({});
    expect((await say()).rejected).toEqual([]);
    expect(await question(child)).not.toHaveProperty('guardian');
  });

  test('the age is that of the day the yes is said to have come', async () => {
    under.clock.now = birthday;
    const capture: Capture = { method: 'in_person', claimedAt: '2027-05-02T23:00:00.000Z' };
    expect(reasons(await say({ capture }))).toEqual(['UO-S04 /capture/indicatedBy guardian']);
    expect((await say()).rejected).toEqual([]);
  });
});

describe('an age that nobody knows', () => {
  test('is remarked on where the purpose is for children', async () => {
    begin({ directedAtChildren: true });
    const { rejected, warnings } = await say({ facts: {} });
    expect(rejected).toEqual([]);
    expect(warnings).toContainEqual(
      expect.objectContaining({ code: 'UO-S04', severity: 'warning', path: '/answers/0' }),
    );
  });

  test('and nowhere else', async () => {
    expect((await say({ facts: {} })).warnings.map(({ code }) => code)).not.toContain('UO-S04');
  });
});

describe('the form', () => {
  test('says where a guardian is needed, by the host’s own record alone', async () => {
    expect(await question(child)).toMatchObject({ guardian: 'needed' });
    expect(await question({ bornOn: '1990-01-01' })).not.toHaveProperty('guardian');
    expect(await question()).not.toHaveProperty('guardian');
    begin({ informationSocietyService: true }, { childAge: 18 });
    expect(await question({ bornOn: '2009-01-01' })).toMatchObject({ guardian: 'needed' });
  });
});

describe('at the birthday', () => {
  test('a guardian’s yes ends, and the young person is asked', async () => {
    await say({ capture: byGuardian });
    under.clock.now = birthday - 1;
    expect(await question(child)).toMatchObject({ mode: 'manage' });
    expect(await allowed()).toBe(true);
    under.clock.now = birthday;
    expect(await staff.mayContact({ subjectId, ...news })).toMatchObject({ reason: 'of_age', remedy: 'ask_again' });
    expect(await question(child)).toMatchObject({ mode: 'ask' });
    const { pills } = await staff.standing(subjectId);
    expect(pills.find(({ topic }) => topic === 'marketing')).toMatchObject({ word: 'ask_again', tone: 'waiting' });
    expect((await staff.contactList(news)).subjectIds).toEqual([]);
    await say();
    expect(await allowed()).toBe(true);
  });

  test('kept by the policy, it holds until they act, flagged, and their form asks', async () => {
    begin({ informationSocietyService: true, atMajority: 'keep' });
    await say({ capture: byGuardian });
    under.clock.now = birthday;
    expect(await staff.mayContact({ subjectId, ...news })).toMatchObject({ allowed: true, warnings: ['of_age'] });
    expect(await question(child)).toMatchObject({ mode: 'ask' });
    const mine = under.as(person);
    const form = await mine.form({ subjectId });
    await mine.submit({ subjectId, submission: submissionOf(form, [yes('news', 'email')]) });
    expect(await staff.mayContact({ subjectId, ...news })).toMatchObject({ allowed: true, warnings: [] });
    expect(await question(child)).toMatchObject({ mode: 'manage' });
  });
});

const day = fc
  .integer({ min: 0, max: 366 * 20 })
  .map((days) => new Date(Date.UTC(2006, 0, 1 + days)).toISOString().slice(0, 10));
const guardian = fc.record({
  relation: fc.constantFrom('mother', 'father', 'legal_guardian', 'other' as const),
  verification: fc.constantFrom(...guardianChecks.filter((check) => check !== 'other')),
});

test('whatever the age, the country and the way: no yes of a child without a guardian ever opens the gate, and each one ends', async () => {
  await fc.assert(
    fc.asyncProperty(
      day,
      fc.constantFrom('AT', 'BE', 'FR', 'DE', 'DK'),
      fc.option(guardian, { nil: undefined }),
      fc.constantFrom<Partial<ConsentPurpose>>({ informationSocietyService: true }, { directedAtChildren: true }),
      async (bornOn, country, by, purpose) => {
        begin(purpose, { jurisdictions: [country] });
        const years = { AT: 14, BE: 13, FR: 15, DE: 16, DK: 16 }[country];
        const of = Date.parse(comesOfAge({ bornOn }, years) ?? '');
        const isChild = under.clock.now < of;
        await say({
          facts: { bornOn },
          capture: by ? { method: 'in_person', indicatedBy: 'guardian', guardian: by } : { method: 'in_person' },
        });
        expect(await allowed()).toBe(!isChild || by !== undefined);
        if (!isChild || !by) return;
        for (const [at, mode] of [
          [of - 1, 'manage'],
          [of, 'ask'],
          [of + 86_400_000, 'ask'],
        ] as const) {
          under.clock.now = at;
          expect(await question()).toMatchObject({ mode });
          expect(await allowed()).toBe(at < of);
        }
      },
    ),
    { numRuns: Number(process.env.RUNS ?? 60) },
  );
}, 60_000);
