import { expect, test } from 'vitest';
import { clerk, person, submissionOf, testLedger, yes } from '../../../fixtures/ledger-under-test.js';
import { createMemoryStore } from '../../memory/create-memory-store.js';
import type { OpenedLedgerData } from './open-ledger-data.js';

/** Of two who have become one, with entries of every set but files; never more than three of them are read at once. */
async function longOf() {
  const store = createMemoryStore();
  const read: typeof store.read = (ref, { after, limit }) => store.read(ref, { after, limit: Math.min(limit, 3) });
  const under = testLedger({ store: { ...store, read }, deliver: async () => undefined });
  const staff = under.as(clerk);
  const answer = async (subjectId: string) => {
    const submission = submissionOf(await under.as(person).form({ subjectId, locale: 'de' }), [yes('news', 'email')]);
    await under.as(person).submit({ subjectId, submission, contactPoints: { email: `${subjectId}@mail.example` } });
    under.clock.now += 1000;
  };
  for (const subjectId of ['c-2', 'c-1', 'c-2', 'c-1', 'c-2']) await answer(subjectId);
  const sending = { id: 'test-sending-0000000001', purposeId: 'news', channel: 'email' } as const;
  await staff.recordContacted({ ...sending, members: [{ subjectId: 'c-1' }] });
  await staff.stop({ subjectId: 'c-1', id: 'test-stop-000000000001' });
  await staff.sendExportLink({ subjectId: 'c-1', channel: 'email', contactPoints: { email: 'maria@mail.example' } });
  const request = { id: 'test-request-0000000001', type: 'access', receivedOn: '2026-11-02' } as const;
  await staff.openRequest({ subjectId: 'c-2', ...request });
  await staff.merge({ from: 'c-2', into: 'c-1', id: 'test-merge-000000000001', reason: 'The same person.' });
  return staff;
}

async function collected({ sets, ...rest }: OpenedLedgerData) {
  const whole = [];
  for (const { items, ...set } of sets) {
    const all = [];
    for await (const some of items()) {
      expect(some.length).toBeLessThanOrEqual(3);
      all.push(...some);
    }
    whole.push({ ...set, items: all });
  }
  return { ...rest, sets: whole };
}

test('what the ledger holds is the same when it is read as it is written', async () => {
  const staff = await longOf();
  for (const subjectId of ['c-1', 'c-2', 'c-9']) {
    const whole = await staff.ledgerData(subjectId);
    const opened = await staff.openLedgerData(subjectId);
    // What is written meanwhile is in the next.
    await staff.stop({ subjectId, id: `test-stop-later-00000-${subjectId}` });
    expect(await collected(opened)).toEqual(whole);
    expect(JSON.stringify(await collected(opened))).toBe(JSON.stringify(whole));
  }
  const { sets } = await staff.ledgerData('c-1');
  expect(sets.map(({ id }) => id)).toEqual(['answers', 'measures', 'requests', 'contacts', 'messages']);
});
