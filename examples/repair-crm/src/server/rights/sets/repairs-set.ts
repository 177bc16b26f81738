import type { DataSet } from '@unticked/core';
import type { Tables } from '../../tables/open-tables.js';
import { keptFor } from '../kept-for.js';
import { whoGetsData } from '../who-gets-data.js';
import { sinceFirst } from './since-first.js';
import { wordsOfSets } from './words-of-sets.js';

const { title, why, columns, values } = wordsOfSets.repairs;

/** What they brought. */
export function repairsSet({ orders }: Pick<Tables, 'orders'>, subjects: readonly string[]): DataSet {
  const found = subjects.flatMap((id) => orders.of(id));
  const items = found.map((one) => ({ ...one }));
  return {
    id: 'repairs',
    title,
    why,
    columns,
    values,
    items,
    ground: 'contract',
    until: keptFor.words,
    ...sinceFirst(found.map(({ createdAt }) => createdAt)),
    recipients: [whoGetsData.makers],
  };
}
