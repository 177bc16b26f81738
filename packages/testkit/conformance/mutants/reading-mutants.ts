import { ConsentError } from '@unticked/core';
import type { StoreMutant } from './store-mutant.js';
import { withEntries } from './with-entries.js';

const whole = { after: 0, limit: 1000 };

/** Wrong about pages, moments, closing and reading many. */
export const readingMutants: Readonly<Record<string, StoreMutant>> = {
  'starts a page with the entry it should start after': (store) => ({
    read: (ref, { after, limit }) => store.read(ref, { after: Math.max(0, after - 1), limit }),
  }),
  'gives one entry too many': (store) => ({
    read: (ref, { after, limit }) => store.read(ref, { after, limit: limit === 1000 ? limit : limit + 1 }),
  }),
  'gives the newest first': (store) => ({
    read: async (ref, page) => {
      const found = await store.read(ref, page);
      return { ...found, entries: [...found.entries].reverse() };
    },
  }),
  'sorts seqs as text': (store) => ({
    read: async (ref, page) => {
      const found = await store.read(ref, page);
      return { ...found, entries: [...found.entries].sort((a, b) => (String(a.seq) < String(b.seq) ? -1 : 1)) };
    },
  }),
  'takes the last entry of the page for the head': (store) => ({
    read: async (ref, page) => {
      const found = await store.read(ref, page);
      const last = found.entries.at(-1);
      return last ? { ...found, head: { seq: last.seq, hash: last.hash } } : found;
    },
  }),
  'clamps a bad limit': (store) => ({
    read: (ref, { after, limit }) =>
      store.read(ref, { after, limit: Math.min(Math.max(Math.floor(limit) || 1, 1), 1000) }),
  }),
  'reads the head first and the entries a moment later': (store) => ({
    read: async (ref, page) => {
      const { head, state } = await store.read(ref, { after: 0, limit: 1 });
      await new Promise((resolve) => setTimeout(resolve, 0));
      return { ...(await store.read(ref, page)), head, state };
    },
  }),
  'reads the envelopes a moment later': (store) => ({
    read: async (ref, page) => {
      const found = await store.read(ref, page);
      await new Promise((resolve) => setTimeout(resolve, 0));
      const later = new Map((await store.read(ref, page)).entries.map(({ seq, envelope }) => [seq, envelope]));
      return withEntries(found, ({ seq }) => ({ envelope: later.get(seq) ?? null }));
    },
  }),
  'does not look at the signal': (store) => ({ commit: (unit) => store.commit(unit) }),
  'says `aborted` after it has written': (store) => ({
    commit: async (unit, control) => {
      const result = await store.commit(unit);
      if (control?.signal?.aborted) throw new ConsentError('aborted');
      return result;
    },
  }),
  'goes on after close': () => ({ close: async () => undefined }),
  'cannot be closed twice': (store) => {
    let closed = false;
    return {
      close: async () => {
        if (closed) throw new Error('not open');
        closed = true;
        await store.close();
      },
    };
  },
  'gives logs in an order of its own': (store) => ({
    readMany: (refs) => store.readMany([...refs].sort((a, b) => (a.subject < b.subject ? -1 : 1))),
  }),
  'leaves absent logs out': (store) => ({
    readMany: async (refs) => (await store.readMany(refs)).filter(({ state }) => state !== 'none'),
  }),
  'gives a log asked for twice once': (store) => ({
    readMany: (refs) => store.readMany([...new Map(refs.map((ref) => [ref.tenant + ref.subject, ref])).values()]),
  }),
  'gives the first page of each log': (store) => ({
    readMany: (refs) => Promise.all(refs.map((ref) => store.read(ref, whole))),
  }),
  'reads many logs of one tenant': (store) => ({
    readMany: (refs) => store.readMany(refs.map((ref) => ({ ...ref, tenant: refs[0]?.tenant ?? '' }))),
  }),
  'scans people only': (store) => ({
    scan: async (tenant, page) => (await store.scan(tenant, page)).filter((id) => !id.startsWith('~')),
  }),
  'scans from the id it should scan after': (store) => ({
    scan: async (tenant, { after, limit }) =>
      [after, ...(await store.scan(tenant, { after, limit }))].filter(Boolean).slice(0, limit),
  }),
  'scans every tenant as one': (store) => ({ scan: (_tenant, page) => store.scan('t', page) }),
};
