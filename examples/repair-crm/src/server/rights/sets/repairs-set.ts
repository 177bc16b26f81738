import type { DataSet } from '@unticked/core';
import type { Language } from '../../../shared/customer.js';
import type { OrderState } from '../../../shared/order.js';
import type { Tables } from '../../tables/open-tables.js';
import { keptFor } from '../kept-for.js';
import { whoGetsData } from '../who-gets-data.js';
import { sinceFirst } from './since-first.js';
import { wordsOfSets } from './words-of-sets.js';

const { title, why, columns } = wordsOfSets.repairs;

/** A value has one language: theirs who get the statement. */
const states: Readonly<Record<Language, Readonly<Record<OrderState, string>>>> = {
  en: { received: 'received', in_repair: 'in repair', ready: 'ready', handed_over: 'handed over' },
  de: { received: 'angenommen', in_repair: 'in Reparatur', ready: 'fertig', handed_over: 'ausgegeben' },
};

/** What they brought. */
export function repairsSet(
  { customers, orders }: Pick<Tables, 'customers' | 'orders'>,
  subjects: readonly string[],
): DataSet {
  const [language = 'en'] = subjects.flatMap((id) => customers.find(id)?.language ?? []);
  const found = subjects.flatMap((id) => orders.of(id));
  const items = found.map((one) => ({ ...one, state: states[language][one.state] }));
  return {
    id: 'repairs',
    title,
    why,
    columns,
    items,
    ground: 'contract',
    until: keptFor.words,
    ...sinceFirst(found.map(({ createdAt }) => createdAt)),
    recipients: [whoGetsData.makers],
  };
}
