import type { DataSet } from '@unticked/core';
import type { Tables } from '../../tables/open-tables.js';
import { keptFor } from '../kept-for.js';
import { sinceFirst } from './since-first.js';
import { wordsOfSets } from './words-of-sets.js';

const { title, why, columns, values } = wordsOfSets.observed;

/** What the gate would have stopped while it did not bind yet. */
export function observedSet({ settings }: Pick<Tables, 'settings'>, subjects: readonly string[]): DataSet {
  const items = subjects.flatMap((id) => settings.observedOf(id)).map((one) => ({ ...one }));
  return {
    id: 'observed',
    title,
    why,
    columns,
    values,
    items,
    until: keptFor.words,
    ...sinceFirst(items.map(({ at }) => at)),
  };
}
