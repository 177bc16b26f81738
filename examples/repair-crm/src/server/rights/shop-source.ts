import type { DataSet, DataSource, PlannedSet } from '@unticked/core';
import { defineDataSource } from '@unticked/core/rights';
import type { Tables } from '../tables/open-tables.js';
import { customerSet } from './sets/customer-set.js';
import { invoicesSet } from './sets/invoices-set.js';
import { messagesSet } from './sets/messages-set.js';
import { observedSet } from './sets/observed-set.js';
import { planOfInvoices } from './sets/plan-of-invoices.js';
import { repairsSet } from './sets/repairs-set.js';
import { signInsSet } from './sets/sign-ins-set.js';

/** One list for both: what is held, and what an erasure does to it. */
const everySet = [customerSet, repairsSet, messagesSet, signInsSet, observedSet, invoicesSet];

const planOf = (set: DataSet): PlannedSet => {
  const { id, title, items } = set;
  return id === 'invoices' ? planOfInvoices(set) : { id, title, count: items.length, fate: 'goes' };
};

/** The shop's own tables, as a system that holds data of customers. */
export const shopSource = (tables: Tables, rectify: NonNullable<DataSource['rectify']>): DataSource => {
  const sets = (subjects: readonly string[]) => everySet.map((one) => one(tables, subjects));
  return defineDataSource({
    id: 'shop',
    title: { en: 'Customers of the shop', de: 'Kundinnen und Kunden der Werkstatt' },
    collect: async ({ subjects }) => ({ sets: sets(subjects) }),
    rectify,
    eraser: {
      plan: async ({ subjects }) => sets(subjects).map(planOf),
      erase: async ({ subjects }) => tables.erasing.erase(subjects),
    },
  });
};
