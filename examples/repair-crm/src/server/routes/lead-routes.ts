import * as z from 'zod';
import { leadInput } from '../../shared/lead.js';
import { customerFromLead } from '../customer-from-lead.js';
import { byManager } from '../http/by-manager.js';
import { parse } from '../http/parse.js';
import { readJson } from '../http/read-json.js';
import { readJsonStrictly } from '../http/read-json-strictly.js';
import type { Route } from '../http/route.js';
import { listLeads } from '../list-leads.js';
import { signUp } from '../sign-up.js';

const made = z.object({ requestId: z.string().regex(/^[\w-]{22,64}$/) });
const sent = made.extend({ lead: leadInput, submission: z.unknown() });

export const leadRoutes: readonly Route[] = [
  { method: 'GET', path: '/api/leads', answer: ({ shop }) => listLeads(shop.tables) },
  {
    method: 'POST',
    path: '/api/leads',
    answer: async (call) => {
      const { lead: input, requestId, submission } = parse(sent, await readJsonStrictly(call.incoming));
      return { id: await signUp(call, { input, requestId, submission }) };
    },
  },
  {
    // The record alone; what they said follows by the merge.
    method: 'POST',
    path: '/api/leads/:id/customer',
    answer: byManager(async ({ shop, params, incoming }) =>
      customerFromLead(shop, params.id ?? '', parse(made, await readJson(incoming)).requestId),
    ),
  },
];
