import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  clerk,
  shopVersion,
  start,
  submissionId,
  submissionOf,
  testLedger,
  yes,
} from '../../../fixtures/ledger-under-test.js';
import type { Channel } from '../../model/channel.js';
import type { PolicyInput, PurposeChange } from '../../model/policy.js';

const people = ['a', 'b', 'c', 'd'];
const DAY = 86_400_000;

/** What the news ask in a version: of whom, by which channels. */
interface Version {
  readonly kind: PurposeChange['kind'];
  readonly channels: readonly Channel[];
  readonly hasNews: boolean;
}

const version: fc.Arbitrary<Version> = fc.record({
  kind: fc.constantFrom('wording', 'material'),
  channels: fc.constantFrom<readonly Channel[]>(['email', 'sms'], ['email', 'sms'], ['email'], ['sms', 'post']),
  hasNews: fc.constantFrom(true, true, true, false),
});

const happening = fc.oneof(
  fc.record({
    what: fc.constantFrom('yes' as const, 'yes' as const, 'no' as const, 'suppressed' as const),
    who: fc.constantFrom(...people),
    channel: fc.constantFrom<Channel>('email', 'sms'),
  }),
  fc.record({ what: fc.constant('published' as const), version }),
  fc.record({ what: fc.constant('later' as const), days: fc.integer({ min: 1, max: 500 }) }),
);

const policyOf = (number: number, { kind, channels, hasNews }: Version): PolicyInput => {
  const shop = shopVersion(number);
  const purposes = shop.purposes.flatMap((purpose) => {
    if (purpose.id !== 'news') return [purpose];
    return hasNews ? [{ ...purpose, channels }] : [];
  });
  return { ...shop, purposes, ...(hasNews ? { changes: { news: { kind } } } : {}) };
};

test('the forecast is what the gate says once it is published', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { maxLength: 14 }), version, async (happenings, drafted) => {
      const under = testLedger();
      under.clock.now = start;
      const ledger = under.as(clerk);
      let published = 1;
      for (const happens of happenings) {
        if (happens.what === 'later') under.clock.now += happens.days * DAY;
        else if (happens.what === 'published') await ledger.publish(policyOf(++published, happens.version));
        else if (happens.what === 'suppressed')
          await ledger.measure({
            subjectId: happens.who,
            id: submissionId(),
            measures: [{ kind: 'suppressed', purposeId: '*', channel: happens.channel, reason: 'a test' }],
          });
        else {
          const { who, channel } = happens;
          const form = await ledger.form({ subjectId: who });
          const said =
            happens.what === 'yes'
              ? yes('news', channel)
              : ({ questionId: 'news', channel, answer: 'refused' } as const);
          await ledger.submit({
            subjectId: who,
            submission: submissionOf(form, [said], { capture: { method: 'in_person' } }),
          });
        }
      }
      const next = policyOf(published + 1, drafted);
      const before = await ledger.publicationImpact(next);
      expect(before.next).toBeNull();
      const allowed = async (purposeId: string, channel: Channel) =>
        (await ledger.mayContactMany({ subjectIds: people, purposeId, channel })).map((answer) => answer.allowed);
      const was = await Promise.all(before.cells.map((cell) => allowed(cell.purposeId, cell.channel as Channel)));
      await ledger.publish(next);
      for (const [index, { purposeId, channel, askedAgain, kept, ended }] of before.cells.entries()) {
        const now = await allowed(purposeId, channel as Channel);
        const [then, still] = [was[index]?.filter(Boolean).length, now.filter(Boolean).length];
        expect([askedAgain + kept + ended, kept], `${purposeId} by ${channel}`).toEqual([then, still]);
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 60) },
  );
}, 60_000);
