import type { HeldPlace } from '@unticked/core';
import { LEDGER } from '../held-view/ledger.js';
import type { WrongValue } from './rectification-context.js';

/** So many places one rectification takes besides the first. */
const MOST = 19;

/** Where else the same text stands. */
export function samePlaces({ place, held }: WrongValue): readonly HeldPlace[] {
  const { before } = place;
  if (typeof before !== 'string' || before.trim() === '') return [];
  const all = held.systems
    .filter(({ system }) => system !== LEDGER)
    .flatMap(({ system, sets }) =>
      sets.flatMap(({ id: set, items }) =>
        items.flatMap((values, item) =>
          Object.entries(values).flatMap(([column, value]) =>
            value === before ? [{ system, set, item, column, before }] : [],
          ),
        ),
      ),
    );
  const key = (one: HeldPlace): string => JSON.stringify([one.system, one.set, one.item, one.column]);
  return all.filter((one) => key(one) !== key(place)).slice(0, MOST);
}
