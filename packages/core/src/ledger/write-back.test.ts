import { beforeEach, expect, test } from 'vitest';
import { clerk, person, submissionOf, type TestLedger, testLedger, yes } from '../../fixtures/ledger-under-test.js';
import { consentStatuses, informationStatuses, optOutStatuses } from '../model/status.js';
import { answerInThree } from '../status/answer-in-three.js';
import type { SubjectChange } from './ledger-context.js';

const subjectId = 'c-1';
let heard: SubjectChange[];
let under: TestLedger;

beforeEach(() => {
  heard = [];
  under = testLedger({ onChange: (change) => void heard.push(change) });
});

const lines = () =>
  heard.flatMap(({ changes }) =>
    changes.map(({ purposeId, channel, from, to, answer }) => [purposeId, channel, from, to, answer].join(' ')),
  );
const say = async (answer: 'given' | 'withdrawn', id?: string) => {
  const mine = under.as(person);
  const said = answer === 'given' ? yes('news', 'email') : ({ questionId: 'news', channel: 'email', answer } as const);
  const submission = submissionOf(await mine.form({ subjectId }), [said], id === undefined ? {} : { id });
  await mine.submit({ subjectId, submission });
  return submission;
};

test('each write says what it changed, in the ledger’s words and in three', async () => {
  await say('given');
  under.clock.now += 1000;
  await say('withdrawn');
  expect(lines()).toEqual([
    'news email not_asked given agreed',
    'news sms not_asked not_given nothing_said',
    'news email given withdrawn refused',
  ]);
  expect(heard.map(({ subjectId: id, tenant }) => [tenant, id])).toEqual(Array(2).fill(['default', 'c-1']));
});

test('what changes nothing, or is sent again, is no change', async () => {
  const submission = await say('given');
  heard = [];
  await under.as(person).submit({ subjectId, submission });
  under.clock.now += 1000;
  await say('given');
  expect(lines()).toEqual([]);
});

test('what the company does is one too', async () => {
  await say('given');
  heard = [];
  const measures = [{ kind: 'stopped', purposeId: 'news', reason: 'no more news' }] as const;
  await under.as(clerk).measure({ subjectId, id: 'x'.repeat(22), measures });
  expect(lines()).toEqual(['news email given stopped nothing_said']);
});

test('a suppression and a restriction leave the status and take the answer', async () => {
  await say('given');
  heard = [];
  const measure = async (id: string, kind: 'suppressed' | 'lifted' | 'restricted' | 'released') => {
    under.clock.now += 1000;
    const scope = { purposeId: '*', channel: '*' } as const;
    const measures = [
      kind === 'suppressed' || kind === 'lifted' ? { kind, ...scope, reason: 'r' } : { kind, reason: 'r' },
    ];
    await under.as(clerk).measure({ subjectId, id: id.repeat(22), measures });
  };
  await measure('a', 'suppressed');
  await measure('b', 'lifted');
  await measure('c', 'restricted');
  await measure('d', 'released');
  expect(lines().filter((line) => line.startsWith('news email'))).toEqual([
    'news email given given refused',
    'news email given given agreed',
    'news email given given nothing_said',
    'news email given given agreed',
  ]);
});

test('a host that fails to write it back loses nothing of it', async () => {
  under = testLedger({
    onChange: () => {
      throw new Error('the CRM is down');
    },
  });
  await say('given');
  expect(await under.as(clerk).mayContact({ subjectId, purposeId: 'news', channel: 'email' })).toMatchObject({
    allowed: true,
  });
});

test('every status is one of three, and no no reads as if nothing had been said', () => {
  const all = [...consentStatuses, ...informationStatuses, ...optOutStatuses];
  const by = (word: string) => [...new Set(all.filter((status) => answerInThree(status) === word))];
  expect(by('agreed')).toEqual(['given', 'informed', 'open']);
  expect(by('refused')).toEqual(['refused', 'withdrawn', 'objected']);
  expect(all.every((status) => ['agreed', 'refused', 'nothing_said'].includes(answerInThree(status)))).toBe(true);
});
