import { ConsentError } from '@unticked/core';
import type { StoreMutant } from './store-mutant.js';
import { withEntries } from './with-entries.js';

const whole = { after: 0, limit: 1000 };

/** Wrong about the head, about whole units, about what is deleted. */
export const writingMutants: Readonly<Record<string, StoreMutant>> = {
  'compares seq and not hash': (store) => ({
    commit: async (unit) => {
      const { head } = await store.read(unit.ref, whole);
      return store.commit(head.seq === unit.expect.seq ? { ...unit, expect: head } : unit);
    },
  }),
  'compares hash and not seq': (store) => ({
    commit: async (unit) => {
      const { head } = await store.read(unit.ref, whole);
      return store.commit(head.hash === unit.expect.hash ? { ...unit, expect: head, envelopes: [], redact: [] } : unit);
    },
  }),
  'takes "must not exist" for "no check"': (store) => ({
    commit: async (unit) =>
      store.commit(unit.expect.seq === 0 ? { ...unit, expect: (await store.read(unit.ref, whole)).head } : unit),
  }),
  'lets a writer run ahead of the head': (store) => ({
    commit: async (unit) => {
      const { head } = await store.read(unit.ref, whole);
      return store.commit(unit.expect.seq > head.seq ? { ...unit, expect: head, envelopes: [], redact: [] } : unit);
    },
  }),
  'checks, then waits, then writes': (store) => ({
    commit: async (unit) => {
      const { head } = await store.read(unit.ref, whole);
      if (head.seq !== unit.expect.seq || head.hash !== unit.expect.hash) return { ok: false, head };
      await Promise.resolve();
      return store.commit({ ...unit, expect: (await store.read(unit.ref, whole)).head, envelopes: [], redact: [] });
    },
  }),
  'tells the loser its own head': (store) => ({
    commit: async (unit) => {
      const result = await store.commit(unit);
      return result.ok ? result : { ok: false, head: unit.expect };
    },
  }),
  'throws on a conflict': (store) => ({
    commit: async (unit) => {
      const result = await store.commit(unit);
      if (!result.ok) throw new ConsentError('conflict');
      return result;
    },
  }),
  'deletes envelopes before it compares': (store) => ({
    commit: async (unit) => {
      const { head, state } = await store.read(unit.ref, whole);
      const result = await store.commit(unit);
      if (!result.ok && unit.redact === 'all' && state !== 'none') {
        const entries = [{ body: '', hash: head.hash }];
        await store.commit({ ...unit, expect: head, envelopes: [], rows: [], entries });
      }
      return result;
    },
  }),
  'takes a unit without entries for done': (store) => ({
    commit: async (unit) => (unit.entries.length ? store.commit(unit) : { ok: true, head: unit.expect }),
  }),
  'writes the entries before it looks at the rest': (store) => ({
    commit: async (unit) => {
      try {
        return await store.commit(unit);
      } catch (error) {
        if (unit.entries.length) await store.commit({ ...unit, envelopes: [], redact: [], rows: [] });
        throw error;
      }
    },
  }),
  'lets a later row of one cell win': (store) => ({
    commit: (unit) =>
      store.commit({
        ...unit,
        rows: [...new Map(unit.rows.map((row) => [row.purposeId + row.channel, row])).values()],
      }),
  }),
  'sets the state at creation only': (store) => ({
    commit: async (unit) => {
      const { state } = await store.read(unit.ref, whole);
      return store.commit(state === 'none' ? unit : { ...unit, state });
    },
  }),
  'numbers envelopes from the start of the unit': (store) => ({
    read: async (ref, page) =>
      withEntries(await store.read(ref, page), ({ seq, envelope }) => ({ envelope: seq === 4 ? null : envelope })),
    commit: (unit) =>
      store.commit({
        ...unit,
        envelopes: unit.envelopes.map((each, index) => ({ ...each, seq: unit.expect.seq + 1 + index })),
      }),
  }),
  'never deletes an envelope': (store) => ({ commit: (unit) => store.commit({ ...unit, redact: [] }) }),
  'deletes all envelopes for a list': (store) => ({
    commit: (unit) => store.commit({ ...unit, redact: unit.redact.length ? 'all' : [] }),
  }),
  'deletes the envelopes of its own unit too': (store) => ({
    commit: (unit) => store.commit({ ...unit, envelopes: unit.redact === 'all' ? [] : unit.envelopes }),
  }),
  'empties the body of a redacted entry': (store) => ({
    read: async (ref, page) => {
      const found = await store.read(ref, page);
      return found.state === 'erased' ? withEntries(found, () => ({ body: '{}' })) : found;
    },
  }),
};
