import type { CommitUnit } from '@unticked/core';
import type { StoreMutant } from './store-mutant.js';
import { takesForActive } from './takes-for-active.js';

/** Wrong about who is on the contact list. */
export const listingMutants: Readonly<Record<string, StoreMutant>> = {
  'lists closed rows': (store) => ({
    commit: (unit) => store.commit({ ...unit, rows: unit.rows.map((row) => ({ ...row, open: 1 })) }),
  }),
  'keeps the first row of a cell': (store) => {
    const seen = new Set<string>();
    return {
      commit: (unit) => {
        const fresh = unit.rows.filter(({ purposeId, channel }) => {
          const cell = JSON.stringify([unit.ref, purposeId, channel]);
          return !seen.has(cell) && seen.add(cell);
        });
        return store.commit({ ...unit, rows: fresh });
      },
    };
  },
  'replaces all rows of a subject': (store) => {
    const rows = new Map<string, CommitUnit['rows']>();
    return {
      commit: (unit) => {
        const key = JSON.stringify(unit.ref);
        const given = new Set(unit.rows.map((row) => row.purposeId + row.channel));
        const gone = (rows.get(key) ?? []).filter((row) => !given.has(row.purposeId + row.channel));
        rows.set(key, unit.rows);
        return store.commit({ ...unit, rows: [...unit.rows, ...gone.map((row) => ({ ...row, open: 0 as const }))] });
      },
    };
  },
  'lists a row until the end of its last instant': (store) => ({
    contactable: (tenant, query) =>
      store.contactable(tenant, { ...query, at: query.at && new Date(Date.parse(query.at) - 1).toISOString() }),
  }),
  'does not look at `until`': (store) => ({
    contactable: (tenant, query) => store.contactable(tenant, { ...query, at: '' }),
  }),
  'does not look at the epoch': (store) => ({
    contactable: (tenant, query) => store.contactable(tenant, { ...query, epoch: 0 }),
  }),
  'wants the very epoch': (store) => ({
    contactable: async (tenant, query) => {
      const newer = new Set(
        query.by === 'row' ? await store.contactable(tenant, { ...query, epoch: query.epoch + 1 }) : [],
      );
      return (await store.contactable(tenant, query)).filter((id) => !newer.has(id));
    },
  }),
  'lists whoever has a row, whatever the state': (store) => takesForActive(store, () => true),
  'takes held for active': (store) => takesForActive(store, (state) => state === 'held'),
  'lists reserved ids': (store) => ({
    contactable: async (tenant, query) => [
      ...(await store.contactable(tenant, query)),
      ...(await store.scan(tenant, { after: query.after, limit: 1000 })).filter((id) => id.startsWith('~')),
    ],
  }),
  'lets a closed wildcard beat the exact row': (store) => ({
    contactable: async (tenant, query) => {
      const found = await store.contactable(tenant, query);
      if (query.by === 'row') return found;
      const wild = new Set(await store.contactable(tenant, { ...query, channel: '*', purposeId: '*' }));
      return found.filter((id) => wild.has(id));
    },
  }),
  'knows no wildcard by channel': (store) => ({
    commit: (unit) =>
      store.commit({ ...unit, rows: unit.rows.filter((row) => row.purposeId !== '*' || row.channel === '*') }),
  }),
  'knows no wildcard by purpose': (store) => ({
    commit: (unit) =>
      store.commit({ ...unit, rows: unit.rows.filter((row) => row.purposeId === '*' || row.channel !== '*') }),
  }),
  'knows no wildcard for everything': (store) => ({
    commit: (unit) =>
      store.commit({ ...unit, rows: unit.rows.filter((row) => row.purposeId !== '*' || row.channel !== '*') }),
  }),
  'pages by offset': (store) => {
    let offset = 0;
    return {
      contactable: async (tenant, query) => {
        offset = query.after === '' ? 0 : offset;
        const found = (await store.contactable(tenant, { ...query, after: '', limit: 1000 })).slice(
          offset,
          offset + query.limit,
        );
        offset += found.length;
        return query.limit > 1000 || !(query.limit > 0) || query.limit % 1 ? store.contactable(tenant, query) : found;
      },
    };
  },
  'lists the id it should list after': (store) => ({
    contactable: async (tenant, query) =>
      [query.after, ...(await store.contactable(tenant, query))].filter(Boolean).slice(0, query.limit),
  }),
  'clamps the limit of a list': (store) => ({
    contactable: (tenant, query) =>
      store.contactable(tenant, { ...query, limit: Math.min(Math.max(query.limit | 0, 1), 1000) }),
  }),
  'shuffles the list': (store) => {
    let turn = 0;
    return {
      contactable: async (tenant, query) => {
        const found = [...(await store.contactable(tenant, query))];
        turn += 1;
        return turn % 2 ? found : found.reverse();
      },
    };
  },
};
