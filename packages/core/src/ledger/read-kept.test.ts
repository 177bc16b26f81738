import { beforeEach, describe, expect, test } from 'vitest';
import { clerk, person, submissionOf, testLedger, yes } from '../../fixtures/ledger-under-test.js';
import { createMemoryStore } from '../memory/create-memory-store.js';
import { nodeCrypto } from '../node.js';
import type { ConsentStore, SubjectPage } from './consent-store.js';
import { readKept } from './read-kept.js';
import { readOwn } from './read-trusted.js';

const subjectId = 'c-1';
const ref = { tenant: 'default', subject: subjectId };
type Entry = SubjectPage['entries'][number];
let store: ConsentStore;

beforeEach(async () => {
  store = createMemoryStore();
  const under = testLedger({ store, keepProof: { period: 'P3Y', ground: 'legal_claims' } });
  const staff = under.as(clerk);
  const answer = async (id: string) => {
    const submission = submissionOf(await under.as(person).form({ subjectId: id }), [yes('news', 'email')]);
    await under.as(person).submit({ subjectId: id, submission, contactPoints: { email: 'maria@mail.example' } });
  };
  for (let at = 0; at < 4; at++) {
    under.clock.now += 1000;
    await answer(subjectId);
    await staff.stop({ subjectId, id: `test-stop-00000000000${at}` });
  }
  await answer('c-2');
  await staff.merge({ from: 'c-2', into: subjectId, id: 'test-merge-000000000001', reason: 'The same person.' });
});

/** The store with a log that somebody changed, which never gives more than three entries at once. */
const changed = (change: (entry: Entry) => Entry | undefined = (entry) => entry) => ({
  crypto: nodeCrypto,
  store: {
    ...store,
    read: async (...[of, { after, limit }]: Parameters<ConsentStore['read']>): Promise<SubjectPage> => {
      const page = await store.read(of, { after, limit: Math.min(limit, 3) });
      return { ...page, entries: page.entries.flatMap((entry) => change(entry) ?? []) };
    },
  },
});

const at = (seq: number, change: (entry: Entry) => Partial<Entry>) =>
  changed((entry) => (entry.seq === seq ? { ...entry, ...change(entry) } : entry));

describe('a log that is read page by page', () => {
  const erased = async () => {
    const staff = testLedger({ store, keepProof: { period: 'P3Y', ground: 'legal_claims' } }).as(clerk);
    await staff.erase({
      subjectId,
      id: 'test-erase-000000000001',
      because: 'consent_withdrawn',
      afterwards: 'may_return',
    });
    return changed();
  };
  test.each([
    ['is as it was written', async () => changed(), false],
    ['has another text in it', async () => at(5, ({ body }) => ({ body: body.replace('"v":1', '"v":1 ') })), true],
    [
      'has a text of a later version',
      async () => at(4, ({ body }) => ({ body: body.replace('"v":1', '"v":2') })),
      true,
    ],
    [
      'has a hash in it that was changed',
      async () => at(2, ({ body, hash }) => ({ hash: `${hash.slice(0, -2)}${body.length % 10}A` })),
      true,
    ],
    [
      'lacks a personal part of which nobody says that it was erased',
      async () => at(2, () => ({ envelope: null })),
      true,
    ],
    [
      'lacks its last entry',
      async () => {
        const { head } = await store.read(ref, { after: 0, limit: 1 });
        return changed((entry) => (entry.seq === head.seq ? undefined : entry));
      },
      true,
    ],
    ['was erased', erased, false],
    [
      'was erased, and has a personal part all the same',
      async () => {
        const { envelope } = (await store.read(ref, { after: 0, limit: 1 })).entries[0] ?? {};
        await erased();
        return at(1, () => ({ envelope: envelope ?? '' }));
      },
      true,
    ],
  ] as const)('and %s is believed as a whole one is, whatever of it is kept', async (_, made, isSpoiled) => {
    const context = await made();
    const whole = await readOwn(context, ref);
    expect(whole.entries.some(({ event }) => event === 'unreadable')).toBe(isSpoiled);
    expect(await readKept(context, ref, () => true)).toEqual(whole);
    const { entries, stored, ...little } = await readKept(context, ref, () => false);
    expect(little).toEqual({ head: whole.head, state: whole.state, logId: whole.logId, ref, via: [] });
    expect(entries.some(({ event }) => event === 'unreadable')).toBe(isSpoiled);
    if (!isSpoiled) expect(entries).toEqual(whole.entries.slice(-1));
    expect(entries.length).toBeLessThanOrEqual(2);
  });

  test('and is not there has nothing', async () => {
    const context = changed();
    const nobody = { tenant: 'default', subject: 'c-9' };
    expect(await readKept(context, nobody, () => true)).toEqual(await readOwn(context, nobody));
  });
});
