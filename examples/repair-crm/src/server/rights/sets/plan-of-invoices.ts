import type { DataSet, Instant, PlannedSet } from '@unticked/core';
import { wordsOfSets } from './words-of-sets.js';

/** Books are kept for so many years after the one that they are of. */
const YEARS = 7;

const endOf = (day: string): Instant => `${Number(day.slice(0, 4)) + YEARS}-12-31T23:59:59.999Z` as Instant; // written as one is

/** Invoices stay when their person is erased, and say no more whose they are. */
export function planOfInvoices({ id, title, items }: DataSet): PlannedSet {
  const last = items
    .map(({ day }) => String(day))
    .toSorted()
    .at(-1);
  if (last === undefined) return { id, title, count: 0, fate: 'goes' };
  return {
    id,
    title: wordsOfSets.invoices.left,
    count: items.length,
    fate: 'stays',
    ground: 'legal_obligation',
    norm: 'Section 132 BAO',
    until: endOf(last),
  };
}
