import type { CustomerRef } from '../shared/duplicate.js';
import { problem } from './http/problem.js';
import type { Shop } from './shop.js';

/**
 * A customer's record with what a lead said of themselves, and nothing in its log: the answers come along by a merge, which staff
 * look at first. Until then both are there, and each is found from the other by the address.
 */
export function customerFromLead({ tables, now }: Shop, leadId: string, requestId: string): CustomerRef {
  const { customers } = tables;
  const lead = customers.find(leadId);
  if (lead?.stage !== 'lead' || lead.mergedInto !== null) throw problem('changed_meanwhile');
  const made = customers.byRequest(requestId)?.id ?? customers.create(lead, now().toISOString(), requestId);
  const customer = customers.find(made);
  if (!customer) throw problem('not_found');
  return { id: customer.id, number: customer.number, name: customer.name };
}
