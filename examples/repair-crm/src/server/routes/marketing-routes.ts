import { buildList, channels, checkAgain, type ListMember } from '@unticked/core';
import * as z from 'zod';
import type { CampaignResult, NamedDifference, NamedList, Names } from '../../shared/campaign.js';
import { messageChannels } from '../../shared/message.js';
import { setupOf } from '../consent/setup-of.js';
import { byManager } from '../http/by-manager.js';
import { parse } from '../http/parse.js';
import { problem } from '../http/problem.js';
import { readJson } from '../http/read-json.js';
import type { Call, Route } from '../http/route.js';
import { recipients } from '../marketing/recipients.js';
import { sendCampaign } from '../marketing/send-campaign.js';
import type { Tables } from '../tables/open-tables.js';

const id = z.string().max(128);
const query = z.object({ purposeId: z.string().max(64), channel: z.enum(channels) });
const earlierList = z.object({ query, members: z.array(z.object({ subjectId: id, to: z.string().max(254) })) });
const campaign = z.object({
  id: z.string().regex(/^[\w-]{22,64}$/),
  query: query.extend({ channel: z.enum(messageChannels) }),
  customerIds: z.array(id),
});

/** Advertising goes under what customers are asked about, not under what they are only told. */
function assertMarketing(tables: Tables, purposeId: string): void {
  const purpose = setupOf(tables).purposes.find((one) => one.id === purposeId);
  if (!purpose || purpose.kind === 'information') throw problem('not_found');
}

function namesOf({ shop: { tables } }: Call, members: Iterable<Pick<ListMember, 'subjectId'>>): Names {
  const names = tables.customers.names();
  return Object.fromEntries([...members].map(({ subjectId }) => [subjectId, names.get(subjectId) ?? subjectId]));
}

/** Only read: lists are made of the shop's own addresses, which stand here and not in the ledger. */
export const marketingRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/api/lists',
    answer: byManager(async (call): Promise<NamedList> => {
      const { shop, actor, incoming } = call;
      const asked = parse(query, await readJson(incoming));
      assertMarketing(shop.tables, asked.purposeId);
      const list = await buildList(shop.ledger.as(actor), asked, recipients(shop.tables, asked.channel));
      return { list, names: namesOf(call, list.members) };
    }),
  },
  {
    method: 'POST',
    path: '/api/lists/again',
    answer: byManager(async (call): Promise<NamedDifference> => {
      const { shop, actor, incoming } = call;
      const earlier = parse(earlierList, await readJson(incoming));
      assertMarketing(shop.tables, earlier.query.purposeId);
      const source = recipients(shop.tables, earlier.query.channel);
      const difference = await checkAgain(shop.ledger.as(actor), earlier, source);
      return { difference, names: namesOf(call, [...difference.list.members, ...difference.left]) };
    }),
  },
  {
    method: 'POST',
    path: '/api/campaigns',
    answer: byManager(async (call): Promise<CampaignResult> => {
      const { id, query: asked, customerIds } = parse(campaign, await readJson(call.incoming));
      assertMarketing(call.shop.tables, asked.purposeId);
      return sendCampaign(call, { id, ...asked, customerIds });
    }),
  },
];
