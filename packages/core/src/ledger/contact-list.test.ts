import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clerk,
  failure,
  person,
  shopWithNews,
  start,
  submissionOf,
  testLedger,
  yes,
} from '../../fixtures/ledger-under-test.js';
import type { Answer } from '../model/answer.js';
import type { Channel } from '../model/channel.js';
import type { Measure } from '../model/measure.js';
import type { OptOutPurpose, PolicyInput } from '../model/policy.js';
import type { Ledger } from './ledger.js';

const HOUR = 3_600_000;
const people = ['c-1', 'c-2', 'c-3'];
const byWhat: readonly Channel[] = ['email', 'sms', 'phone'];

const words = (text: string) => ({ en: text, de: text });
/** Beside the shop's purposes one that people may object to. */
const offers: OptOutPurpose = {
  id: 'offers',
  kind: 'opt_out',
  basis: 'soft_opt_in',
  channels: ['email'],
  title: words('Offers for our customers'),
  text: words('Acme Repairs sends customers offers for similar repairs by e-mail until they object.'),
  objection: { text: words('I can object at any time, by the link in every message.'), url: '/me/consent' },
  dataCategories: ['contact details'],
};

/** Version n: news by these channels, every other one with a material change of it. */
function version(n: number, channels: readonly Channel[]): PolicyInput {
  const kind = n % 2 ? ('wording' as const) : ('material' as const);
  const shop = shopWithNews(n, { channels, expiresAfter: 'P2D' }, { news: { kind }, offers: { kind: 'wording' } });
  return { ...shop, purposes: [...shop.purposes, offers] };
}

type Step = (tools: {
  readonly staff: Ledger;
  readonly mine: Ledger;
  readonly id: string;
  readonly next: () => number;
}) => Promise<unknown>;

const subject = fc.constantFrom(...people);
const channel = fc.constantFrom<Channel>('email', 'sms');
const act = { kind: 'pointer', afterMs: 0, changes: 1 } as const;
const answer: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 4, arbitrary: channel.map((by): Answer => ({ ...yes('news', by), act })) },
  fc
    .tuple(channel, fc.constantFrom('withdrawn', 'refused', 'objected'))
    .map(([by, word]): Answer => ({ questionId: 'news', channel: by, answer: word as 'withdrawn' })),
  fc
    .constantFrom<Answer[]>(
      [{ questionId: 'offers', channel: 'email', answer: 'acknowledged', act }],
      [{ questionId: 'offers', channel: 'email', answer: 'objected' }],
      [{ questionId: 'repair-messages', answer: 'acknowledged', act }],
      [{ questionId: 'repair-messages', answer: 'objected' }],
      [{ questionId: 'repair-messages', channel: 'sms', answer: 'objected' }],
    )
    .map(([one]) => one as Answer),
);
const scope = fc.record(
  {
    purposeId: fc.constantFrom('news', 'offers', 'repair-messages', '*'),
    channel: fc.constantFrom<Channel | '*'>('email', 'sms', '*'),
  },
  { requiredKeys: [] },
);
const reason = 'x';
const measure: fc.Arbitrary<Measure> = fc.oneof(
  fc
    .tuple(fc.constantFrom('stopped', 'suppressed', 'lifted'), scope)
    // What rests on contract is suppressed: nobody agreed to it, so there is nothing to stop.
    .map(([kind, where]) => [where.purposeId === 'repair-messages' ? 'suppressed' : kind, where] as const)
    .map(([kind, where]) => ({ kind: kind as 'stopped', ...where, reason })),
  fc
    .constantFrom<Measure[]>(
      [{ kind: 'restricted', reason }],
      [{ kind: 'released', reason }],
      [{ kind: 'invalidated', purposeId: 'news', reason }],
      [{ kind: 'invalidated', purposeId: 'offers', reason }],
      [{ kind: 'requested', purposeId: 'news' }],
    )
    .map(([one]) => one as Measure),
  fc.constantFrom('typing_error', 'new_address', 'never_theirs').map(
    (meaning): Measure => ({
      kind: 'contact_point_changed',
      channel: 'email',
      from: 'a@x.example',
      to: 'b@x.example',
      meaning: meaning as 'typing_error',
    }),
  ),
);

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(subject, fc.array(answer, { minLength: 1, maxLength: 3 }), fc.boolean()).map(
      ([subjectId, answers, isStaff]): Step =>
        async ({ staff, mine, id }) => {
          const who = isStaff ? staff : mine;
          const form = await who.form({ subjectId });
          const more = isStaff ? ({ mode: 'read_aloud', capture: { method: 'phone' } } as const) : {};
          await who.submit({
            subjectId,
            submission: submissionOf(form, answers, { ...more, id }),
            contactPoints: { email: 'a@x.example' },
          });
        },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(subject, channel).map(
      ([subjectId, by]): Step =>
        async ({ staff, id }) => {
          const form = await staff.form({ subjectId });
          const corrects = (await staff.standing(subjectId)).pills
            .flatMap(({ cells }) => cells)
            .find((cell) => cell.purposeId === 'news' && cell.channel === by)?.decidedBy;
          if (!corrects) return;
          const wrong: Answer = { questionId: 'news', channel: by, answer: 'corrected', corrects };
          await staff.submit({
            subjectId,
            submission: submissionOf(form, [wrong], { mode: 'read_aloud', capture: { method: 'phone' }, id }),
          });
        },
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(subject, measure).map(
      ([subjectId, one]): Step =>
        async ({ staff, id }) => {
          const purposeId = 'purposeId' in one ? (one.purposeId ?? '*') : '*';
          // Nobody is asked again soon after a no (UO-T06).
          if (one.kind === 'requested' && !(await staff.mayAsk({ subjectId, purposeId, channel: 'email' })).allowed)
            return;
          if (one.kind === 'requested' && !(await staff.mayAsk({ subjectId, purposeId, channel: 'sms' })).allowed)
            return;
          await staff.measure({ subjectId, id, measures: [one] });
        },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.subarray<Channel>(['email', 'sms'], { minLength: 1 }).map(
      (channels): Step =>
        ({ staff, next }) =>
          staff.publish(version(next(), channels)),
    ),
  },
);

describe('the contact list', () => {
  test('is the gate, through the ledger: random answers, measures, corrections and publications under a moving clock', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(step, fc.integer({ min: 1, max: 30 })), { minLength: 1, maxLength: 10 }),
        async (steps) => {
          const under = testLedger({ policies: [version(1, ['email', 'sms'])] });
          const [staff, mine] = [under.as(clerk), under.as(person)];
          let made = 1;
          const next = () => ++made;
          for (const [index, [one, hours]] of steps.entries()) {
            await one({ staff, mine, next, id: `a-step-of-this-property-${String(index).padStart(3, '0')}` });
            under.clock.now += hours * HOUR;
          }
          for (const purposeId of ['news', 'offers', 'repair-messages', 'nothing']) {
            for (const by of byWhat) {
              const { subjectIds } = await staff.contactList({ purposeId, channel: by });
              const answers = await staff.mayContactMany({ subjectIds: people, purposeId, channel: by });
              const known = await staff.standings(people);
              const expected = people.filter((_, at) => answers[at]?.allowed && known[at]?.state !== 'unknown');
              expect(subjectIds, `${purposeId} by ${by}`).toEqual(expected);
            }
          }
          expect((await staff.verify()).ok).toBe(true);
        },
      ),
      { numRuns: Number(process.env.RUNS ?? 40) },
    );
  }, 60_000);

  test('is paged by the last id, and ends', async () => {
    const under = testLedger();
    const mine = under.as(person);
    const form = await mine.form();
    under.clock.now += 5000;
    const ids = Array.from({ length: 7 }, (_, index) => `c-${index}`);
    for (const subjectId of ids)
      await mine.submit({ subjectId, submission: submissionOf(form, [yes('news', 'email')]) });
    const pages: (readonly string[])[] = [];
    for (let after: string | undefined = ''; after !== undefined; ) {
      const page: Awaited<ReturnType<Ledger['contactList']>> = await under
        .as(clerk)
        .contactList({ purposeId: 'news', channel: 'email', after, limit: 3 });
      pages.push(page.subjectIds);
      after = page.next;
    }
    expect(pages).toEqual([ids.slice(0, 3), ids.slice(3, 6), ids.slice(6)]);
    expect(await under.as(clerk).contactList({ purposeId: 'news', channel: 'email', limit: 0 })).toMatchObject({
      subjectIds: ['c-0'],
      next: 'c-0',
    });
  });

  test('says at which instant it was true', async () => {
    const under = testLedger();
    expect(await under.as(clerk).contactList({ purposeId: 'news', channel: 'email' })).toEqual({
      subjectIds: [],
      at: new Date(start).toISOString(),
    });
  });
});

test('many people are asked about in one call, in the order asked; a bad id is named', async () => {
  const under = testLedger();
  const mine = under.as(person);
  const form = await mine.form();
  under.clock.now += 5000;
  await mine.submit({ subjectId: 'c-2', submission: submissionOf(form, [yes('news', 'email')]) });
  const question = { purposeId: 'news', channel: 'email' } as const;
  const answers = await mine.mayContactMany({ ...question, subjectIds: ['c-1', 'c-2', 'c-1'] });
  expect(answers.map(({ allowed }) => allowed)).toEqual([false, true, false]);
  expect(await mine.mayContactMany({ ...question, subjectIds: [] })).toEqual([]);
  expect(await failure(mine.mayContactMany({ ...question, subjectIds: ['c-1', 'a b'] }))).toMatchObject({
    code: 'invalid',
    path: '/subjectIds/1',
  });
  const many = Array.from({ length: 1001 }, (_, index) => `c-${index}`);
  expect(await failure(mine.standings(many))).toMatchObject({ code: 'too_large', path: '/subjectIds' });
});
