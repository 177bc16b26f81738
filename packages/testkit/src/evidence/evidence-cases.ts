import type { EvidenceKey, EvidenceStore, ListedEvidence } from '@unticked/core';
import { assertRejects } from '../assert/assert-rejects.js';
import { assertSame } from '../assert/assert-same.js';
import type { EvidenceCase } from './evidence-contract.js';

const hashOf = (letter: string): string => `sha256-${letter.repeat(43)}`;
const key = (subject: string, letter = 'A', tenant = 't'): EvidenceKey => ({ tenant, subject, hash: hashOf(letter) });
const everyByte = Uint8Array.from({ length: 256 }, (_, index) => index);
const same = (what: string, found: Uint8Array | null, expected: Uint8Array | null): void =>
  assertSame(what, found && [...found], expected && [...expected]);

/** Ids that paths, folding, joining or escaping would make meet, or lead elsewhere. */
const oddIds = [
  'a',
  'A',
  'a.b',
  'a:b',
  'a-b',
  'a_b',
  '...',
  '-rf',
  '~x',
  'CON',
  'nul.',
  'x'.repeat(127),
  'x'.repeat(128),
];
const oddTenants = ['t', 'T', '', '.', '..', '../t', 't/x', 't\\x', 't x', 'ü', '%2e%2e', 'a'.repeat(80)];

/** Every file of a tenant, a few at a time. */
async function listed(store: EvidenceStore, tenant: string, limit = 2): Promise<readonly ListedEvidence[]> {
  const files: ListedEvidence[] = [];
  let after = '';
  for (let page = 0; page < 100; page++) {
    const found = await store.list?.(tenant, { after, limit });
    if ((found?.files.length ?? 0) > limit) throw new Error(`a page held more than ${limit} files`);
    files.push(...(found?.files ?? []));
    if (found?.next === undefined) return files;
    after = found.next;
  }
  throw new Error('the list did not end after 100 pages');
}

const names = (files: readonly ListedEvidence[]): readonly string[] =>
  files.map(({ subject, hash }) => `${subject} ${hash}`).toSorted();

/** Every guarantee of the port, in the order in which a new store is best built. */
export const evidenceCases: readonly EvidenceCase[] = [
  {
    title: 'what was never put is null',
    run: async ({ store }) => same('the file', await store.get(key('s')), null),
  },
  {
    title: 'every byte comes back as it was put, an empty file and a large one too',
    run: async ({ store }) => {
      const large = new Uint8Array(3_000_001).map((_, index) => (index * 31) % 256);
      for (const [letter, bytes] of [
        ['A', everyByte],
        ['B', new Uint8Array()],
        ['C', large],
      ] as const) {
        await store.put(key('s', letter), bytes);
        const found = await store.get(key('s', letter));
        assertSame(`the length of ${letter}`, found?.length, bytes.length);
        assertSame(
          `every byte of ${letter}`,
          found?.every((byte, index) => byte === bytes[index]),
          true,
        );
      }
    },
  },
  {
    title: 'bytes are copied, on the way in and on the way out',
    run: async ({ store }) => {
      const bytes = everyByte.slice();
      await store.put(key('s'), bytes);
      bytes.fill(7);
      const found = await store.get(key('s'));
      same('after the caller changed theirs', found, everyByte);
      found?.fill(9);
      same('after the reader changed theirs', await store.get(key('s')), everyByte);
    },
  },
  {
    title: 'a view into a larger buffer is kept, not the buffer',
    run: async ({ store }) => {
      await store.put(key('s'), everyByte.subarray(10, 20));
      same('the file', await store.get(key('s')), everyByte.slice(10, 20));
    },
  },
  {
    title: 'one hash of two people is two files, and odd ids stay apart',
    run: async ({ store }) => {
      for (const [index, subject] of oddIds.entries()) await store.put(key(subject), Uint8Array.of(index));
      for (const [index, subject] of oddIds.entries())
        same(`the file of ${subject}`, await store.get(key(subject)), Uint8Array.of(index));
    },
  },
  {
    title: 'one person’s id in two tenants is two people, and no tenant leads into another',
    run: async ({ store }) => {
      for (const [index, tenant] of oddTenants.entries()) await store.put(key('s', 'A', tenant), Uint8Array.of(index));
      for (const [index, tenant] of oddTenants.entries())
        same(`the file in ${tenant}`, await store.get(key('s', 'A', tenant)), Uint8Array.of(index));
    },
  },
  {
    title: 'putting again, and 16 writers at once, is harmless',
    run: async ({ store }) => {
      await Promise.all(Array.from({ length: 16 }, () => store.put(key('s'), everyByte)));
      await store.put(key('s'), everyByte);
      same('the file', await store.get(key('s')), everyByte);
    },
  },
  {
    title: 'deleting removes one person’s file and nobody else’s, and once is enough',
    run: async ({ store }) => {
      for (const one of [key('s'), key('s', 'B'), key('other'), key('s', 'A', 'u')]) await store.put(one, everyByte);
      await store.delete(key('s'));
      await store.delete(key('s'));
      await store.delete(key('nobody'));
      same('the file', await store.get(key('s')), null);
      for (const one of [key('s', 'B'), key('other'), key('s', 'A', 'u')])
        same('another file', await store.get(one), everyByte);
    },
  },
  {
    title: 'what was cancelled before is not put',
    run: async ({ store }) => {
      await assertRejects('the put', 'aborted', () => store.put(key('s'), everyByte, { signal: AbortSignal.abort() }));
      same('the file', await store.get(key('s')), null);
    },
  },
  {
    title: 'files are there after a restart',
    needs: 'reopen',
    run: async ({ store, reopen }) => {
      await store.put(key('s'), everyByte);
      same('the file', await (await reopen()).get(key('s')), everyByte);
    },
  },
  {
    title: 'a list holds every file of one tenant once, in pages, and what was deleted no more',
    needs: 'list',
    run: async ({ store }) => {
      assertSame('before', await listed(store, 't'), []);
      for (const subject of oddIds) await store.put(key(subject), everyByte);
      for (const letter of ['B', 'C']) await store.put(key('a', letter), everyByte);
      await store.put(key('other', 'A', 'u'), everyByte);
      await store.put(key('a'), everyByte);
      await store.delete(key('a', 'C'));
      const expected = [...oddIds.map((subject) => `${subject} ${hashOf('A')}`), `a ${hashOf('B')}`].toSorted();
      for (const limit of [1, 2, 1000]) assertSame(`by ${limit}`, names(await listed(store, 't', limit)), expected);
    },
  },
  {
    title: 'a list says when each was put last',
    needs: 'list',
    run: async ({ store }) => {
      const times = [];
      for (let round = 0; round < 2; round++) {
        await store.put(key('s'), everyByte);
        times.push((await listed(store, 't'))[0]?.keptAt ?? '');
        await new Promise((resolve) => setTimeout(resolve, 1100));
      }
      const [first = '', second = ''] = times;
      assertSame('an instant', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(first), true);
      assertSame(`putting again renews it: ${first} before ${second}`, first < second, true);
    },
  },
  {
    title: 'a list of no length, or of everything, is refused',
    needs: 'list',
    run: async ({ store }) => {
      for (const limit of [0, -1, 1.5, Number.NaN, 1001])
        await assertRejects(`limit ${limit}`, 'invalid', async () => store.list?.('t', { after: '', limit }));
    },
  },
];
