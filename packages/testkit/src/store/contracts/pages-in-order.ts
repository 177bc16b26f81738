import { assertRejects } from '../../assert/assert-rejects.js';
import { assertSame } from '../../assert/assert-same.js';
import { absentHead } from '../absent-head.js';
import { append } from '../append.js';
import { badLimits } from '../bad-limits.js';
import type { Contract } from '../contract.js';

const ref = { tenant: 't', subject: 's' };

export const pagesInOrder: Contract = {
  guarantee: 'pages through a log in order',
  cases: [
    {
      title: 'a log of three pages and a bit gives each seq once, ascending, the last page short',
      run: async ({ store }) => {
        await append(store, ref, absentHead, { count: 23 });
        const lengths: number[] = [];
        const seqs: number[] = [];
        for (let after = 0; after < 23; after += 7) {
          const { entries, head } = await store.read(ref, { after, limit: 7 });
          assertSame('the head, the same on every page', head, { seq: 23, hash: 'sha256-a-23' });
          lengths.push(entries.length);
          seqs.push(...entries.map(({ seq }) => seq));
        }
        assertSame('the lengths of the pages', lengths, [7, 7, 7, 2]);
        assertSame(
          'the seqs',
          seqs,
          Array.from({ length: 23 }, (_, index) => index + 1),
        );
      },
    },
    {
      title: 'entries come by number, not by text: 9 before 10 before 100',
      run: async ({ store }) => {
        const head = await append(store, ref, absentHead, { count: 98 });
        await append(store, ref, head, { count: 4, tag: 'b' });
        const { entries } = await store.read(ref, { after: 8, limit: 94 });
        assertSame(
          'the seqs',
          entries.map(({ seq }) => seq),
          Array.from({ length: 94 }, (_, index) => index + 9),
        );
      },
    },
    {
      title: 'a page after the head is empty and has the true head and state',
      run: async ({ store }) => {
        const head = await append(store, ref, absentHead, { count: 2, state: 'restricted' });
        for (const after of [2, 3, 1_000_000]) {
          const page = await store.read(ref, { after, limit: 5 });
          assertSame(`the page after ${after}`, page, { head, state: 'restricted', entries: [] });
        }
      },
    },
    {
      title: 'entries appended between two pages come on a later page, none twice, none missed',
      run: async ({ store }) => {
        let head = await append(store, ref, absentHead, { count: 4 });
        const seqs: number[] = [];
        for (let page = 0; page < 6; page++) {
          const { entries } = await store.read(ref, { after: seqs.at(-1) ?? 0, limit: 3 });
          seqs.push(...entries.map(({ seq }) => seq));
          head = await append(store, ref, head, { count: 2 });
        }
        assertSame(
          'the seqs',
          seqs,
          Array.from({ length: seqs.length }, (_, index) => index + 1),
        );
        assertSame('the number read', seqs.length, 14);
      },
    },
    {
      title: 'a page of 1000 is given whole',
      run: async ({ store }) => {
        await append(store, ref, absentHead, { count: 1001 });
        assertSame('entries', (await store.read(ref, { after: 0, limit: 1000 })).entries.length, 1000);
      },
    },
    {
      title: 'limits and places that are not numbers of the contract are refused as `invalid`',
      run: async ({ store }) => {
        await append(store, ref, absentHead);
        for (const limit of badLimits) {
          await assertRejects(`limit ${limit}`, 'invalid', () => store.read(ref, { after: 0, limit }));
        }
        for (const after of [-1, 0.5, Number.NaN]) {
          await assertRejects(`after ${after}`, 'invalid', () => store.read(ref, { after, limit: 1 }));
        }
      },
    },
  ],
};
