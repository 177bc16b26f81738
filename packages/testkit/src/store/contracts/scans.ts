import { assertRejects } from '../../assert/assert-rejects.js';
import { assertSame } from '../../assert/assert-same.js';
import { absentHead } from '../absent-head.js';
import { append } from '../append.js';
import { badLimits } from '../bad-limits.js';
import type { Contract } from '../contract.js';

const ids = ['~policy', '~address:x', ...Array.from({ length: 18 }, (_, index) => `s${(index * 5) % 18}`)];

export const scans: Contract = {
  guarantee: 'scans every log there is',
  cases: [
    {
      title: 'each id once over several pages, reserved ids and every state included, twice in the same order',
      needs: ['scan'],
      run: async ({ store }) => {
        const states = ['active', 'restricted', 'held', 'removed', 'erased', 'internal'] as const;
        for (const [index, subject] of ids.entries()) {
          const state = states[index % states.length] ?? 'active';
          await append(store, { tenant: 't', subject }, absentHead, { state });
        }
        const walk = async (): Promise<readonly string[]> => {
          const seen: string[] = [];
          for (let page = 0; page < 4; page++) {
            const next = await store.scan('t', { after: seen.at(-1) ?? '', limit: 6 });
            assertSame(`the length of page ${page + 1}`, next.length, page < 3 ? 6 : 2);
            seen.push(...next);
          }
          return seen;
        };
        const first = await walk();
        assertSame('every id', [...first].sort(), [...ids].sort());
        assertSame('the second walk', await walk(), first);
        assertSame('after the last', await store.scan('t', { after: first.at(-1) ?? '', limit: 6 }), []);
      },
    },
    {
      title: 'an empty tenant has none, and bad limits are refused as `invalid`',
      needs: ['scan'],
      run: async ({ store }) => {
        assertSame('the scan', await store.scan('t', { after: '', limit: 1000 }), []);
        for (const limit of badLimits) {
          await assertRejects(`limit ${limit}`, 'invalid', () => store.scan('t', { after: '', limit }));
        }
      },
    },
  ],
};
