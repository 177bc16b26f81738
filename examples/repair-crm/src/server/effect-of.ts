import { buildList, type Channel, type ContactList, type ListQuery } from '@unticked/core';
import type { Customer } from '../shared/customer.js';
import type { Call } from './http/route.js';

const addressOf = ({ email, phone }: Pick<Customer, 'email' | 'phone'>, channel: Channel | undefined): string => {
  if (channel === 'email') return email;
  return channel === 'sms' || channel === 'phone' ? phone : '';
};

/** Whom a purpose lets in, of all customers that the shop has; counted, not named. */
export async function effectOf({ shop, actor }: Call, query: ListQuery): Promise<ContactList> {
  const people = shop.tables.customers.addresses().map(({ id, ...customer }) => {
    const to = addressOf(customer, query.channel);
    return { subjectId: id, ...(to === '' ? {} : { to }) };
  });
  return { ...(await buildList(shop.ledger.as(actor), query, people)), members: [] };
}
