import { beforeEach, expect, test } from 'vitest';
import {
  clerk,
  failure,
  person,
  submissionOf,
  type TestLedger,
  testLedger,
  yes,
} from '../../../fixtures/ledger-under-test.js';
import { flipped, tamperedStore, withEntry } from '../../../fixtures/tampered-store.js';
import { createMemoryStore } from '../../memory/create-memory-store.js';
import type { Answer } from '../../model/answer.js';
import type { Source } from '../../model/source.js';
import type { ConsentStore } from '../consent-store.js';

const addressKey = 'a key for sources, of 32 characters and more';
const order: Source = { system: 'crm', object: 'repair_order', id: 'R-1042' };
let under: TestLedger;
const staff = () => under.as(clerk);

beforeEach(() => {
  under = testLedger({ addressKey });
});

let stops = 0;
async function answer(subjectId: string, answers: readonly Answer[], source: Source | 'none' = order, at = under) {
  const ledger = at.as(clerk);
  const capture = { method: 'in_person', place: 'Linz shop', ...(source === 'none' ? {} : { source }) } as const;
  return ledger.submit({ subjectId, submission: submissionOf(await ledger.form({ subjectId }), answers, { capture }) });
}
const found = async (source: Source = order, at = under) => {
  const { persons } = await at.as(clerk).bySource(source);
  return persons.map(({ subjectId, answers }) => [
    subjectId,
    ...answers.map(({ kind, purposeId, channel }) => `${kind} ${purposeId} ${channel}`),
  ]);
};

test('an answer is found from the order it came from: who, what, when, where and with whom', async () => {
  await answer('c-1', [yes('news', 'email')]);
  await answer('c-2', [yes('news', 'sms')], { ...order, id: 'R-1043' });
  await answer('c-3', [yes('news', 'sms')], 'none');
  const { persons, next } = await staff().bySource(order);
  expect(next).toBeUndefined();
  expect(persons).toMatchObject([
    {
      subjectId: 'c-1',
      answers: [
        {
          kind: 'given',
          purposeId: 'news',
          channel: 'email',
          withWhom: 'Eva K.',
          place: 'Linz shop',
          method: 'in_person',
          source: order,
        },
        { kind: 'not_given', purposeId: 'news', channel: 'sms' },
      ],
    },
  ]);
});

test('each part of the name counts, and none runs over into the next', async () => {
  await answer('c-1', [yes('news', 'email')], { system: 'a', object: 'b', id: 'c' });
  for (const other of [
    { system: 'a', object: 'b', id: 'd' },
    { system: 'a', object: 'bc', id: 'c' },
    { system: 'ab', object: 'b', id: 'c' },
  ])
    expect(await found(other)).toEqual([]);
});

test('a no is found as a yes is, and a stop too', async () => {
  await answer('c-1', [{ questionId: 'news', channel: 'email', answer: 'refused' }]);
  const id = `stop-from-an-order-${String(++stops).padStart(6, '0')}`;
  await staff().stop({
    subjectId: 'c-2',
    id,
    purposeId: 'news',
    channel: 'sms',
    capture: { method: 'phone', source: order },
  });
  expect(await found()).toEqual([
    ['c-2', 'refused news sms'],
    ['c-1', 'refused news email', 'not_given news sms'],
  ]);
});

test('one pointer for each person, however often they answer from there', async () => {
  await answer('c-1', [yes('news', 'email')]);
  await answer('c-1', [yes('news', 'sms')]);
  const logs = (await under.store.scan?.('default', { after: '~source:', limit: 10 })) ?? [];
  expect(logs.filter((id) => id.startsWith('~source:'))).toHaveLength(1);
  const { entries } = await under.store.read({ tenant: 'default', subject: logs[0] ?? '' }, { after: 0, limit: 10 });
  expect(entries).toHaveLength(1);
  expect(entries[0]?.body).not.toContain('c-1');
  expect(logs[0]).not.toContain('R-1042');
  expect((await found())[0]).toEqual(['c-1', 'given news email', 'not_given news sms', 'given news sms']);
});

test('pages: whoever came last first', async () => {
  for (const subjectId of ['c-1', 'c-2', 'c-3']) await answer(subjectId, [yes('news', 'email')]);
  const first = await staff().bySource({ ...order, limit: 2 });
  expect(first.persons.map(({ subjectId }) => subjectId)).toEqual(['c-3', 'c-2']);
  const { persons, next } = await staff().bySource({ ...order, limit: 2, before: first.next ?? 0 });
  expect([persons.map(({ subjectId }) => subjectId), next]).toEqual([['c-1'], undefined]);
});

test('a crash between the two leaves a pointer to nothing, and the same submission again is found', async () => {
  let down = false;
  const store = createMemoryStore();
  const failing: ConsentStore = {
    ...store,
    commit: async (unit, control) => {
      if (down && unit.ref.subject === 'c-1') throw new Error('killed');
      return store.commit(unit, control);
    },
  };
  under = testLedger({ addressKey, store: failing });
  const submission = submissionOf(await staff().form({ subjectId: 'c-1' }), [yes('news', 'email')], {
    capture: { method: 'in_person', source: order },
  });
  down = true;
  await failure(staff().submit({ subjectId: 'c-1', submission }));
  expect(await found()).toEqual([]);
  down = false;
  await staff().submit({ subjectId: 'c-1', submission });
  expect(await found()).toEqual([['c-1', 'given news email', 'not_given news sms']]);
});

test('a yes waits until its source can be told of it; a no does not', async () => {
  const store = createMemoryStore();
  const failing: ConsentStore = {
    ...store,
    commit: async (unit, control) => {
      if (unit.ref.subject.startsWith('~source:')) throw new Error('disk full');
      return store.commit(unit, control);
    },
  };
  under = testLedger({ addressKey, store: failing });
  expect(await failure(answer('c-1', [yes('news', 'email')]))).toMatchObject({ code: 'indefinite' });
  expect(await staff().history('c-1')).toMatchObject({ total: 0 });
  await answer('c-1', [{ questionId: 'news', channel: 'email', answer: 'refused' }]);
  expect(await staff().mayContact({ subjectId: 'c-1', purposeId: 'news', channel: 'email' })).toMatchObject({
    reason: 'refused',
  });
});

test('whoever has become another is found under the one who goes on, and under their own name after a split', async () => {
  await answer('c-1', [yes('news', 'email')]);
  await answer('c-2', [yes('news', 'sms')]);
  under.clock.now += 1000;
  await staff().merge({ into: 'c-1', from: 'c-2', id: 'a-merge-of-these-tests1', reason: 'one person' });
  const { persons } = await staff().bySource(order);
  expect(persons.map(({ subjectId }) => subjectId)).toEqual(['c-1']);
  expect(persons[0]?.answers.map(({ kind, channel, person: whose }) => [kind, channel, whose])).toEqual([
    ['given', 'email', undefined],
    ['not_given', 'sms', undefined],
    ['given', 'sms', 'c-2'],
    ['not_given', 'email', 'c-2'],
  ]);
  under.clock.now += 1000;
  await staff().split({ subjectId: 'c-2', id: 'a-split-of-these-tests1', reason: 'two after all' });
  expect((await found()).map(([subjectId]) => subjectId)).toEqual(['c-2', 'c-1']);
});

test('an entry that was changed since is named as such, whatever its pointer says', async () => {
  await answer('c-1', [yes('news', 'email')]);
  const store = tamperedStore(under.store, {
    page: withEntry(1, (entry) => ({ ...entry, body: flipped(entry.body, entry.body.indexOf('given') + 1) })),
  });
  const { persons } = await testLedger({ addressKey, store, clock: () => under.clock.now })
    .as(clerk)
    .bySource(order);
  expect(persons[0]?.answers[0]).toMatchObject({ kind: 'unreadable' });
});

test('verify holds the pointers to their hashes as every log', async () => {
  await answer('c-1', [yes('news', 'email')]);
  expect(await staff().verify()).toMatchObject({ ok: true });
});

test('who may not, what is wrong, and what is missing', async () => {
  expect(await failure(under.as(person).bySource(order))).toMatchObject({ code: 'forbidden' });
  expect(await failure(staff().bySource({ ...order, id: '' }))).toMatchObject({ code: 'invalid', path: '/id' });
  under = testLedger();
  await answer('c-1', [yes('news', 'email')]);
  expect(await failure(staff().bySource(order))).toMatchObject({ code: 'unsupported' });
  expect((await staff().history('c-1')).entries[0]).toMatchObject({ source: order });
});
