import { type ContactList, isConsentError } from '@unticked/core';
import type { CampaignResult, SkipReason } from '../../shared/campaign.js';
import type { MessageChannel } from '../../shared/message.js';
import type { Call } from '../http/route.js';
import { writeMessage } from '../write-message.js';
import { recipientOf } from './recipients.js';

export interface CampaignInput {
  /** Made once for each sending: sent again, it goes on where it broke off, and nobody is written to twice. */
  readonly id: string;
  readonly purposeId: ContactList['query']['purposeId'];
  readonly channel: MessageChannel;
  readonly customerIds: readonly string[];
}

/** Writes to one customer, unless the gate says no at this very moment. */
async function sendToOne(
  call: Call,
  { id, purposeId, channel }: CampaignInput,
  customerId: string,
): Promise<SkipReason | 'sent'> {
  const { tables, ledger } = call.shop;
  const customer = tables.customers.find(customerId);
  const member = recipientOf(tables, customerId, channel);
  if (!customer || !member?.to) return 'address_missing';
  const { to } = member;
  const acting = ledger.as(call.actor);
  if (!tables.outbox.hasGone(id, customerId)) {
    try {
      const answer = await acting.assertMayContact({ subjectId: customerId, purposeId, channel, to });
      await writeMessage(call, customer, {
        kind: 'news',
        channel,
        recipient: to,
        ground: answer.allowed ? answer.ground : 'observed',
        campaignId: id,
      });
      if (channel === 'email')
        call.shop.newsletter.keep({ customerId, name: customer.name, email: to }, call.shop.now().toISOString());
    } catch (error) {
      if (!isConsentError(error, 'not_allowed')) throw error;
      return error.params.reason as SkipReason; // the gate's own
    }
  }
  const campaign = { system: 'repair-crm', object: 'campaign', id };
  await acting.recordContacted({ id, purposeId, channel, members: [{ subjectId: customerId, to }], campaign });
  return 'sent';
}

/**
 * Sends the news to everybody on a list. The list may be an hour old, so each person is asked about once more, with the address
 * that stands in the shop's record now; and what was sent is written into their log, one person after another.
 */
export async function sendCampaign(call: Call, campaign: CampaignInput): Promise<CampaignResult> {
  const names = call.shop.tables.customers.names();
  const skipped: CampaignResult['skipped'][number][] = [];
  for (const customerId of campaign.customerIds) {
    const outcome = await sendToOne(call, campaign, customerId);
    if (outcome !== 'sent') skipped.push({ customerId, name: names.get(customerId) ?? customerId, reason: outcome });
  }
  return { sent: campaign.customerIds.length - skipped.length, skipped };
}
