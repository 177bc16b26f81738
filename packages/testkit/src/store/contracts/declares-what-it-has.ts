import type { ConsentStore, Durability } from '@unticked/core';
import { assertSame } from '../../assert/assert-same.js';
import type { Contract, OptionalMethod } from '../contract.js';

const optional: readonly OptionalMethod[] = ['readMany', 'contactable', 'scan', 'purge', 'close'];
const durabilities: readonly Durability[] = ['memory', 'browser', 'os', 'fsync', 'replicated'];

/** An optional method declares itself by being there, so a suite told otherwise would skip what should be tested. */
export const declaresWhatItHas = (
  without: readonly OptionalMethod[],
  makeStore: () => ConsentStore | Promise<ConsentStore>,
): Contract => ({
  guarantee: 'declares what it has',
  cases: [
    {
      title: 'the optional methods are there, but those in `without`',
      run: async () => {
        const store = await makeStore();
        const present = optional.filter((method) => typeof store[method] === 'function');
        await store.close?.();
        assertSame(
          'the optional methods of the store',
          present,
          optional.filter((method) => !without.includes(method)),
        );
      },
    },
    {
      title: 'durability and concurrency are words of the port',
      run: async ({ store }) => {
        assertSame(`durability '${store.durability}' is known`, durabilities.includes(store.durability), true);
        const known = ['single-process', 'multi-process'].includes(store.concurrency);
        assertSame(`concurrency '${store.concurrency}' is known`, known, true);
      },
    },
  ],
});
