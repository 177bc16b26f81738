import { assertSame } from '../../assert/assert-same.js';
import { absentHead } from '../absent-head.js';
import { append } from '../append.js';
import { buildUnit } from '../build-unit.js';
import type { Contract } from '../contract.js';
import { readWhole } from '../read-whole.js';

const ref = { tenant: 't', subject: 's' };
const absent = { head: absentHead, state: 'none', entries: [] };

export const createsOnce: Contract = {
  guarantee: 'creates a log once',
  cases: [
    {
      title: 'a subject that was never written to reads as absent',
      run: async ({ store }) => assertSame('the page of an absent log', await readWhole(store, ref), absent),
    },
    {
      title: 'expecting nothing creates the log',
      run: async ({ store }) => {
        await append(store, ref, absentHead, { count: 3 });
        const page = await readWhole(store, ref);
        assertSame(
          'the seqs of the first unit',
          page.entries.map(({ seq }) => seq),
          [1, 2, 3],
        );
        assertSame('the head', page.head, { seq: 3, hash: 'sha256-a-3' });
      },
    },
    {
      title: 'expecting nothing where a log exists is a conflict',
      run: async ({ store }) => {
        const head = await append(store, ref, absentHead);
        const result = await store.commit(buildUnit(ref, absentHead, { tag: 'b' }));
        assertSame('the second creation', result, { ok: false, head });
        assertSame('the log', (await readWhole(store, ref)).entries, [{ seq: 1, hash: 'sha256-a-1' }]);
      },
    },
    {
      title: 'expecting nothing but naming a hash is a conflict',
      run: async ({ store }) => {
        const result = await store.commit(buildUnit(ref, { seq: 0, hash: 'sha256-x' }));
        assertSame('the commit', result, { ok: false, head: absentHead });
        assertSame('the log', await readWhole(store, ref), absent);
      },
    },
    {
      title: 'of 32 racing creations one wins and 31 are told its head',
      run: async ({ store }) => {
        const racers = Array.from({ length: 32 }, (_, index) => buildUnit(ref, absentHead, { tag: `r${index}` }));
        const results = await Promise.all(racers.map((unit) => store.commit(unit)));
        assertSame('the number of winners', results.filter(({ ok }) => ok).length, 1);
        const { head, entries } = await readWhole(store, ref);
        assertSame('the number of entries', entries.length, 1);
        assertSame(
          'the heads that the racers were told',
          results.map((result) => result.head),
          results.map(() => head),
        );
      },
    },
  ],
};
