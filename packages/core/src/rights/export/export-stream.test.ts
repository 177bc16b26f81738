import { Unzip, UnzipInflate } from 'fflate';
import { describe, expect, test } from 'vitest';
import { clerk, testLedger } from '../../../fixtures/ledger-under-test.js';
import { createMemoryStore } from '../../memory/create-memory-store.js';
import { nodeCrypto } from '../../node.js';
import { createRights } from '../create-rights.js';

const subjectId = 'c-1';
/** Two pages: one that was read, and what the deflater keeps back. */
const MOST_IN_FLIGHT = 400;
const MARK = '"kind":"contacted"';

/** What nothing makes smaller, so that what was read shows in what comes out. */
const body = (seq: number) =>
  `{${MARK},"seq":${seq},"x":"${Buffer.from(nodeCrypto.random(200)).toString('base64url')}"}`;

/** A log of so many entries, which are made as they are read, and how many were. */
async function logOf(count: number) {
  const read = { entries: 0, pages: 0 };
  const inner = createMemoryStore();
  const under = testLedger({
    store: {
      ...inner,
      read: async (ref, page) => {
        if (ref.subject !== subjectId) return inner.read(ref, page);
        const entries = Array.from({ length: Math.min(page.limit, count - page.after) }, (_, index) => {
          const seq = page.after + 1 + index;
          return { seq, body: body(seq), hash: `sha256-${seq}`, envelope: null };
        });
        // Whose ids they are is looked for first, in the whole log; nothing of it is kept.
        if (page.limit === 200) read.entries += entries.length;
        read.pages += 1;
        return { head: { seq: count, hash: `sha256-${count}` }, state: 'active', entries };
      },
    },
  });
  await under.as(clerk).form();
  const ledger = { ...under, durability: 'memory', sealsPresentations: true } as const;
  const rights = createRights({ ledger, clock: () => under.clock.now, crypto: nodeCrypto }).as(clerk);
  return { read, zip: rights.exportZip({ subjectId, formats: ['log'] }) };
}

/** Takes the entries out of a ZIP while it comes. */
function taking() {
  const taken = { entries: 0 };
  const unzip = new Unzip((file) => {
    let rest = '';
    file.ondata = (error, bytes) => {
      if (error) throw error;
      const parts = (rest + Buffer.from(bytes).toString('latin1')).split(MARK);
      taken.entries += parts.length - 1;
      rest = (parts.at(-1) ?? '').slice(1 - MARK.length);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  return { taken, take: (piece: Uint8Array) => unzip.push(piece) };
}

describe('an export that is taken slowly', () => {
  test.each([2_000, 40_000])('never holds more than a few pages of %i entries', async (count) => {
    const { read, zip } = await logOf(count);
    const { taken, take } = taking();
    let most = 0;
    for await (const piece of zip) {
      await new Promise((resolve) => setImmediate(resolve));
      take(piece);
      most = Math.max(most, read.entries - taken.entries);
    }
    expect([read.entries, taken.entries]).toEqual([count, count]);
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThanOrEqual(MOST_IN_FLIGHT);
  });

  test('and no further ends the reading', async () => {
    const { read, zip } = await logOf(40_000);
    const pieces = zip[Symbol.asyncIterator]();
    for (let piece = 0; piece < 3; piece++) await pieces.next();
    await pieces.return?.();
    const { pages, entries } = read;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(read).toEqual({ pages, entries });
    expect(entries).toBeLessThan(5 * MOST_IN_FLIGHT);
    expect(await pieces.next()).toEqual({ done: true, value: undefined });
    expect(read.pages).toBe(pages);
  });
});
