import type { Channel, ListMember } from '@unticked/core';
import { contactPointsOf } from '../consent/contact-points.js';
import type { Tables } from '../tables/open-tables.js';

/** Where a customer is written to by this channel, from the shop's own record; nothing where there is no address for it. */
export function recipientOf(
  { customers }: Pick<Tables, 'customers'>,
  subjectId: string,
  channel: Channel,
): ListMember | undefined {
  const customer = customers.find(subjectId);
  const { [channel]: to } = customer ? contactPointsOf(customer) : {};
  return to === undefined ? undefined : { subjectId, to };
}

/** All customers who can be reached by this channel at all: the shop's own list, which the gate is asked about. */
export function* recipients(tables: Pick<Tables, 'customers'>, channel: Channel): Generator<ListMember> {
  for (const id of tables.customers.ids()) {
    const member = recipientOf(tables, id, channel);
    if (member) yield member;
  }
}
