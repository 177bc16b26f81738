import * as z from 'zod';
import { customerEdit, newCustomerInput } from '../../shared/customer-input.js';
import { orderStates } from '../../shared/order.js';
import { createCustomer } from '../create-customer.js';
import { editCustomer } from '../edit-customer.js';
import { parse } from '../http/parse.js';
import { problem } from '../http/problem.js';
import { readJson } from '../http/read-json.js';
import { readJsonStrictly } from '../http/read-json-strictly.js';
import type { Route } from '../http/route.js';

const requestId = z.string().regex(/^[\w-]{22,64}$/);

const newCustomer = z.object({
  customer: newCustomerInput,
  requestId,
  consent: z.union([z.literal('later'), z.object({ submission: z.unknown() })]),
});

const customerSearch = z.object({ search: z.string().max(254), page: z.number() });

const newOrder = newCustomerInput.pick({ device: true, fault: true });

export const customerRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/api/customers',
    answer: async ({ shop, query }) => {
      await shop.writeBack.settled();
      return shop.tables.customers.page('', Number(query.get('page') ?? 1));
    },
  },
  {
    // Only reads. A name or a number that is looked for belongs into no address, as logs keep those.
    method: 'POST',
    path: '/api/customers/search',
    answer: async ({ shop, incoming }) => {
      const { search, page } = parse(customerSearch, await readJson(incoming));
      return shop.tables.customers.page(search, page);
    },
  },
  {
    method: 'POST',
    path: '/api/customers',
    answer: async (call) => {
      const { customer: input, requestId, consent } = parse(newCustomer, await readJsonStrictly(call.incoming));
      return { id: await createCustomer(call, { input, requestId, consent }) };
    },
  },
  {
    method: 'GET',
    path: '/api/customers/:id',
    answer: async ({ shop: { tables, writeBack }, params: { id = '' } }) => {
      // Whoever saved an answer a moment ago sees it in the shop's own field too.
      await writeBack.settled();
      const customer = tables.customers.find(id);
      if (!customer) throw problem('not_found');
      const [into = null] = customer.mergedInto === null ? [] : [tables.customers.find(customer.mergedInto)];
      return {
        customer,
        orders: tables.orders.of(id),
        messages: tables.outbox.of(id),
        mergedFrom: tables.customers.mergedFrom(id),
        mergedInto: into && { id: into.id, number: into.number, name: into.name },
      };
    },
  },
  {
    method: 'PUT',
    path: '/api/customers/:id',
    answer: async (call) => {
      await editCustomer(call, call.params.id ?? '', parse(customerEdit, await readJson(call.incoming)));
      return {};
    },
  },
  {
    method: 'POST',
    path: '/api/customers/:id/orders',
    answer: async ({ shop: { tables, now }, params: { id = '' }, incoming }) => {
      const order = parse(newOrder, await readJson(incoming));
      if (!tables.customers.has(id)) throw problem('not_found');
      tables.orders.create(id, order, now().toISOString());
      return {};
    },
  },
  {
    method: 'PUT',
    path: '/api/orders/:id/state',
    answer: async ({ shop: { tables, now }, params: { id = '' }, incoming }) => {
      const { state } = parse(z.object({ state: z.enum(orderStates) }), await readJson(incoming));
      if (!tables.orders.setState(id, state, now().toISOString())) throw problem('not_found');
      return {};
    },
  },
];
