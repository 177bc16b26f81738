import type { DataSource, Instant, PlannedSet } from '@unticked/core';
import { defineDataSource } from '@unticked/core/rights';
import { contactPointsOf } from '../consent/contact-points.js';
import type { Tables } from '../tables/open-tables.js';
import { whoGetsData } from './who-gets-data.js';

/** Books are kept for so many years after the one that they are of. */
const YEARS = 7;

const titles = {
  customer: { en: 'Name, addresses and numbers', de: 'Name, Adressen und Nummern' },
  repairs: { en: 'Repairs', de: 'Reparaturen' },
  messages: { en: 'Messages that were sent', de: 'Gesendete Nachrichten' },
  invoices: {
    en: 'Invoices of paid repairs: number, day and amount, without the name (Section 132 BAO)',
    de: 'Rechnungen bezahlter Reparaturen: Nummer, Tag und Betrag, ohne Namen (§ 132 BAO)',
  },
};

const columns = {
  customer: {
    number: { en: 'Customer number', de: 'Kundennummer' },
    name: { en: 'Name', de: 'Name' },
    email: { en: 'Email', de: 'E-Mail' },
    sms: { en: 'Phone for SMS', de: 'Telefon für SMS' },
    phone: { en: 'Phone', de: 'Telefon' },
    post: { en: 'Postal address', de: 'Postadresse' },
  },
  repairs: {
    id: { en: 'Repair', de: 'Reparatur' },
    device: { en: 'Device', de: 'Gerät' },
    fault: { en: 'What is wrong', de: 'Was fehlt' },
    createdAt: { en: 'Brought in', de: 'Gebracht' },
  },
};

/** How long, where no day can be said yet. */
const terms = {
  en: 'seven years after the last repair, or until you ask for erasure',
  de: 'sieben Jahre nach der letzten Reparatur, oder bis Sie die Löschung verlangen',
};

const endOf = (day: string): Instant => `${Number(day.slice(0, 4)) + YEARS}-12-31T23:59:59.999Z` as Instant; // written as one is

/** Since when there is any of them. */
function firstOf(rows: readonly { readonly createdAt: string }[]): { readonly since?: Instant } {
  const [since] = rows.map(({ createdAt }) => createdAt as Instant).toSorted(); // written as one is
  return since === undefined ? {} : { since };
}

/** The shop's own tables, as a system that holds data of customers. */
export const shopSource = (
  { customers, erasing, orders }: Pick<Tables, 'customers' | 'erasing' | 'orders'>,
  rectify: NonNullable<DataSource['rectify']>,
): DataSource =>
  defineDataSource({
    id: 'shop',
    title: { en: 'Customers of the shop', de: 'Kundinnen und Kunden der Werkstatt' },
    collect: async ({ subjects }) => {
      const found = subjects.flatMap((id) => customers.find(id) ?? []);
      const repairs = subjects.flatMap((id) => orders.of(id));
      return {
        sets: [
          {
            id: 'customer',
            title: titles.customer,
            why: {
              en: 'To repair what they bring, and to reach them about it.',
              de: 'Um zu reparieren, was gebracht wird, und Bescheid zu geben.',
            },
            ground: 'contract',
            until: terms,
            ...firstOf(found),
            recipients: [whoGetsData.taxAdviser],
            columns: columns.customer,
            items: found.map((one) => ({ number: one.number, name: one.name, ...contactPointsOf(one) })),
          },
          {
            id: 'repairs',
            title: titles.repairs,
            why: { en: 'To do the repair, and to stand by it.', de: 'Um zu reparieren und dafür einzustehen.' },
            ground: 'contract',
            until: terms,
            ...firstOf(repairs),
            recipients: [whoGetsData.makers],
            columns: columns.repairs,
            items: repairs.map(({ id, device, fault, createdAt }) => ({ id, device, fault, createdAt })),
          },
        ],
      };
    },
    rectify,
    eraser: {
      plan: async ({ subjects }): Promise<readonly PlannedSet[]> => {
        const held = erasing.held(subjects);
        const last = held.invoices.at(-1);
        const stays = last === undefined ? [] : [invoices(held.invoices.length, last)];
        return [
          { id: 'customer', title: titles.customer, count: held.customers, fate: 'goes' },
          { id: 'repairs', title: titles.repairs, count: held.orders, fate: 'goes' },
          { id: 'messages', title: titles.messages, count: held.messages, fate: 'goes' },
          ...stays,
        ];
      },
      erase: async ({ subjects }) => erasing.erase(subjects),
    },
  });

const invoices = (count: number, last: string): PlannedSet => ({
  id: 'invoices',
  title: titles.invoices,
  count,
  fate: 'stays',
  ground: 'legal_obligation',
  norm: 'Section 132 BAO',
  until: endOf(last),
});
