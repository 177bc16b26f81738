import { expect, test } from 'vitest';
import { clerk, testLedger } from '../../../fixtures/ledger-under-test.js';
import { createMemoryStore } from '../../memory/create-memory-store.js';

const MANY = 100_000;

test('a log of any length is read a page at a time, and no page before the one before it was taken', async () => {
  const body = (seq: number) => `{"kind":"contacted","seq":${seq}}`;
  const pages: number[] = [];
  const inner = createMemoryStore();
  const under = testLedger({
    store: {
      ...inner,
      read: async (ref, page) => {
        if (ref.subject !== 'c-1') return inner.read(ref, page);
        pages.push(page.limit);
        const entries = Array.from({ length: Math.min(page.limit, MANY - page.after) }, (_, index) => {
          const seq = page.after + 1 + index;
          return { seq, body: body(seq), hash: `sha256-${seq}`, envelope: null };
        });
        return { head: { seq: MANY, hash: `sha256-${MANY}` }, state: 'active', entries };
      },
    },
  });
  await under.as(clerk).form();
  let [entries, longest, taken] = [0, 0, 0];
  let ahead = 0;
  for await (const part of under.as(clerk).exportLogs({ subjects: ['c-1'] })) {
    longest = Math.max(longest, part.text.length);
    entries += part.entries;
    if (part.entries > 0) taken += 1;
    ahead = Math.max(ahead, pages.length - taken);
  }
  expect(entries).toBe(MANY);
  expect(pages).toHaveLength(MANY / 200);
  expect(Math.max(...pages)).toBe(200);
  expect(ahead).toBeLessThanOrEqual(1);
  // A page of these entries is 15 kB; a text of a policy is as long as it is.
  expect(longest).toBeLessThan(20_000);
});
