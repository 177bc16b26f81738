import type { StoreMutant } from './store-mutant.js';

const whole = { after: 0, limit: 1000 };

/** Wrong about letting a log go. */
export const purgingMutants: Readonly<Record<string, StoreMutant>> = {
  'purges whatever the head is': (store) => ({
    purge: async (ref) => store.purge(ref, (await store.read(ref, whole)).head),
  }),
  'says that it purged and keeps the log': () => ({
    purge: async () => ({ ok: true, head: { seq: 0, hash: '' } }),
  }),
  'purges the same person of every tenant': (store) => ({
    purge: async (ref, expect) => {
      const same = { ...ref, tenant: 'T' };
      await store.purge(same, (await store.read(same, whole)).head);
      return store.purge(ref, expect);
    },
  }),
};
