import { assertRejects } from '../../assert/assert-rejects.js';
import { assertSame } from '../../assert/assert-same.js';
import { absentHead } from '../absent-head.js';
import { append } from '../append.js';
import type { Contract } from '../contract.js';
import { readWhole } from '../read-whole.js';

const refOf = (subject: string, tenant = 't') => ({ tenant, subject });

export const readsMany: Contract = {
  guarantee: 'reads many logs as it reads one',
  cases: [
    {
      title: 'one page for each asked, in the order asked, absent and asked twice included',
      needs: ['readMany'],
      run: async ({ store }) => {
        for (const subject of ['a', 'b', 'c']) {
          const envelopes = [{ seq: 2, body: `private ${subject}` }];
          await append(store, refOf(subject), absentHead, { tag: subject, count: 3, envelopes, state: 'held' });
        }
        await append(store, refOf('a', 'T'), absentHead, { tag: 'other' });
        const asked = [refOf('c'), refOf('nobody'), refOf('a'), refOf('c'), refOf('a', 'T')];
        const pages = await store.readMany(asked);
        assertSame('pages', pages, await Promise.all(asked.map((ref) => readWhole(store, ref))));
      },
    },
    {
      title: 'logs come whole, however long',
      needs: ['readMany'],
      run: async ({ store }) => {
        let head = await append(store, refOf('long'), absentHead, { count: 900 });
        head = await append(store, refOf('long'), head, { count: 900 });
        const [page] = await store.readMany([refOf('long')]);
        assertSame('the number of entries', page?.entries.length, 1800);
        assertSame('the last one', page?.entries.at(-1)?.hash, head.hash);
      },
    },
    {
      title: 'nobody asked for is nobody read, and more than 1000 are refused as `invalid`',
      needs: ['readMany'],
      run: async ({ store }) => {
        assertSame('pages', await store.readMany([]), []);
        const thousand = Array.from({ length: 1000 }, (_, index) => refOf(`s${index}`));
        assertSame('pages', (await store.readMany(thousand)).length, 1000);
        await assertRejects('1001 logs', 'invalid', () => store.readMany([...thousand, refOf('s')]));
      },
    },
  ],
};
