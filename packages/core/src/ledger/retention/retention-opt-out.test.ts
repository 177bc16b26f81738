import { beforeEach, expect, test } from 'vitest';
import { act, clerk, person, submissionOf, testLedger } from '../../../fixtures/ledger-under-test.js';
import type { Answer } from '../../model/answer.js';
import type { Anchors } from '../../model/retention.js';
import { webShop } from '../../policy/samples/web-shop.js';

const DAY = 86_400_000;
const subjectId = 'c-1';
const purposeId = 'similar-goods';
let at: ReturnType<typeof testLedger>;
let anchors: Anchors;

/** A shop where mail about similar goods is kept for two years from the last order, and nobody has a contract any more. */
beforeEach(() => {
  anchors = { contractEnd: 'never' };
  const shop = webShop();
  const purposes = shop.purposes.map((purpose) =>
    purpose.id === purposeId ? { ...purpose, retention: { period: 'P2Y', from: 'lastOrder' } } : purpose,
  );
  at = testLedger({ policies: [{ ...shop, purposes }], anchors: async () => anchors });
});

const say = async (answer: Answer['answer']): Promise<void> => {
  const mine = at.as(person);
  const submission = submissionOf(await mine.form({ subjectId }), [{ questionId: purposeId, answer, act } as Answer]); // either fits it
  await mine.submit({ subjectId, submission, contactPoints: { email: 'c-1@mail.example' } });
};
const kept = async () => at.as(clerk).mayKeep(subjectId);
const due = async () => (await at.as(clerk).retentionDue({ action: 'remove' })).cases;

test('what one may object to keeps the data for its period, from what the app reports', async () => {
  await say('acknowledged');
  expect(await kept()).toMatchObject({ until: 'open', grounds: [{ purposeId, ground: 'soft_opt_in' }] });
  anchors = { contractEnd: 'never', lastOrder: '2026-05-01T00:00:00.000Z' };
  const until = '2028-05-01T00:00:00.000Z';
  expect(await kept()).toMatchObject({ until, grounds: [{ purposeId, ground: 'soft_opt_in', until }] });
  at.clock.now = Date.parse(until) - 1;
  expect(await due()).toEqual([]);
  at.clock.now += 1;
  expect(await due()).toMatchObject([{ subjectId, since: until, ended: [{ purposeId, ground: 'soft_opt_in' }] }]);
});

test('an objection ends it at once, whatever the period says', async () => {
  anchors = { contractEnd: 'never', lastOrder: '2026-05-01T00:00:00.000Z' };
  await say('acknowledged');
  at.clock.now += DAY;
  await say('objected');
  const until = '2026-11-03T09:00:00.000Z';
  expect(await kept()).toMatchObject({ until: 'no_ground', grounds: [], ended: [{ purposeId, until }] });
  expect(await due()).toMatchObject([{ subjectId, since: until, action: 'remove' }]);
});

test('who was never told is not kept for it', async () => {
  const mine = at.as(person);
  const advertising = [{ questionId: 'advertising', channel: 'email', answer: 'refused', act }] as const;
  await mine.submit({ subjectId, submission: submissionOf(await mine.form({ subjectId }), advertising) });
  const { grounds, ended } = await kept();
  expect([...grounds, ...ended].filter((ground) => ground.purposeId === purposeId)).toEqual([]);
});

test('without a period it is kept until they object, and while a contract lasts the objection removes nobody', async () => {
  at = testLedger({ policies: [webShop()], anchors: async () => anchors });
  await say('acknowledged');
  expect(await kept()).toMatchObject({ until: 'open', grounds: [{ purposeId, until: 'open' }] });
  at.clock.now += DAY;
  anchors = { contractEnd: '2026-11-01T00:00:00.000Z' };
  await say('objected');
  expect(await kept()).toMatchObject({ until: '2033-11-01T00:00:00.000Z', grounds: [{ purposeId: 'order' }] });
  expect(await due()).toEqual([]);
});
