import type { ConsentStore, SubjectPage } from '@unticked/core';

/** Reads say the true state, while contact lists believe that some states are `active`. */
export const takesForActive = (
  store: Required<ConsentStore>,
  taken: (state: SubjectPage['state']) => boolean,
): Partial<ConsentStore> => {
  const states = new Map<string, SubjectPage['state']>();
  return {
    commit: async (unit, control) => {
      const result = await store.commit(taken(unit.state) ? { ...unit, state: 'active' } : unit, control);
      if (result.ok) states.set(JSON.stringify([unit.ref.tenant, unit.ref.subject]), unit.state);
      return result;
    },
    read: async ({ tenant, subject }, page, control) => {
      const found = await store.read({ tenant, subject }, page, control);
      return { ...found, state: states.get(JSON.stringify([tenant, subject])) ?? found.state };
    },
  };
};
