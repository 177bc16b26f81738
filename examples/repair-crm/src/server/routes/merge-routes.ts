import * as z from 'zod';
import { findDuplicates } from '../find-duplicates.js';
import { byManager } from '../http/by-manager.js';
import { parse } from '../http/parse.js';
import { readJson } from '../http/read-json.js';
import type { Route } from '../http/route.js';
import { mergeCustomers } from '../merge-customers.js';
import { splitCustomer } from '../split-customer.js';

const call = z.object({ id: z.string().regex(/^[\w-]{22,86}$/), reason: z.string().trim().min(1).max(2000) });
const merge = call.extend({ from: z.string().max(128) });

export const mergeRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/api/duplicates',
    answer: byManager(({ shop }) => findDuplicates(shop.tables.customers.all('customer'))),
  },
  {
    // The shop's own rows and the log become one together, so this goes by the shop and not by the ledger's own route.
    method: 'POST',
    path: '/api/customers/:id/merge',
    answer: byManager(async (asked) =>
      mergeCustomers(asked, asked.params.id ?? '', parse(merge, await readJson(asked.incoming))),
    ),
  },
  {
    method: 'POST',
    path: '/api/customers/:id/split',
    answer: byManager(async (asked) =>
      splitCustomer(asked, asked.params.id ?? '', parse(call, await readJson(asked.incoming))),
    ),
  },
];
