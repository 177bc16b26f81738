import type { DataSet } from '@unticked/core';
import type { Tables } from '../../tables/open-tables.js';
import { whoGetsData } from '../who-gets-data.js';
import { sinceFirst } from './since-first.js';
import { wordsOfSets } from './words-of-sets.js';

const { title, why, columns, until } = wordsOfSets.invoices;

/** What they paid for. */
export function invoicesSet({ orders }: Pick<Tables, 'orders'>, subjects: readonly string[]): DataSet {
  const found = subjects.flatMap((id) => orders.invoicesOf(id));
  const items = found.map(({ number, day, cents }) => ({ number, day, amount: `€ ${(cents / 100).toFixed(2)}` }));
  return {
    id: 'invoices',
    title,
    why,
    columns,
    items,
    until,
    ground: 'legal_obligation',
    ...sinceFirst(found.map(({ day }) => `${day}T00:00:00.000Z`)),
    recipients: [whoGetsData.taxAdviser],
  };
}
