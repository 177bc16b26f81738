import type { LeadLine } from '../shared/lead.js';
import type { Tables } from './tables/open-tables.js';

const addressOf = ({ email }: { readonly email: string }): string => email.trim().toLowerCase();

/** Everybody who signed up and is no customer yet, the last first, with the customers whom their address belongs to. */
export function listLeads({ customers }: Pick<Tables, 'customers'>): readonly LeadLine[] {
  const all = customers.all('customer');
  return customers
    .all('lead')
    .toReversed()
    .map((lead) => {
      const { id, number, name, email, createdAt } = lead;
      const found = all
        .filter((one) => addressOf(one) === addressOf(lead))
        .map((one) => ({ id: one.id, number: one.number, name: one.name }));
      return { id, number, name, email, createdAt, found };
    });
}
