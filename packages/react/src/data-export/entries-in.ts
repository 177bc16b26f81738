import type { Held } from '@unticked/core';

/** How many entries a file of an export has, as far as what was looked at tells: `data/crm.json`, `data/crm.notes.csv`. */
export function entriesIn(file: string, held: Pick<Held, 'systems'> | undefined): number | undefined {
  const [, name = ''] = /^data\/(.+)\.(?:json|csv)$/.exec(file) ?? [];
  const [id, set] = name.split('.');
  const found = held?.systems.find(({ system }) => system === id);
  return found?.sets
    .filter((one) => set === undefined || one.id === set)
    .reduce((sum, { items }) => sum + items.length, 0);
}
