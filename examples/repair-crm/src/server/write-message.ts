import { listUnsubscribeHeaders } from '@unticked/core';
import type { Customer } from '../shared/customer.js';
import type { MessageChannel, MessageKind } from '../shared/message.js';
import type { Call } from './http/route.js';
import { oneClickUrl, preferencePath } from './link-paths.js';
import { messageText } from './message-text.js';

export interface WrittenMessage {
  readonly kind: MessageKind;
  readonly channel: MessageChannel;
  readonly recipient: string;
  /** What allowed it. */
  readonly ground: string;
  /** @default it belongs to none */
  readonly campaignId?: string;
}

/**
 * Puts a message into the outbox that was allowed a moment ago, with the links by which the customer ends such messages.
 * @returns its id
 */
export async function writeMessage(
  { shop, staff, actor }: Pick<Call, 'shop' | 'staff' | 'actor'>,
  customer: Customer,
  { kind, channel, recipient, ground, campaignId = '' }: WrittenMessage,
): Promise<string> {
  const { tables, ledger, now, origin } = shop;
  const acting = ledger.as(actor);
  const [order] = tables.orders.of(customer.id);
  // Good for this address alone; it stands in the message and nowhere else.
  const question = { subjectId: customer.id, channel, to: recipient };
  const { token } = await acting.preferenceLink(question);
  // A mail program offers one click beside advertising; SMS has no headers.
  const isAdvertisingMail = kind === 'news' && channel === 'email';
  const oneClick = isAdvertisingMail ? await acting.oneClickLink(question) : undefined;
  return tables.outbox.add({
    customerId: customer.id,
    kind,
    channel,
    recipient,
    text: messageText(kind, customer, order?.device ?? '', preferencePath(token)),
    headers: oneClick ? { ...listUnsubscribeHeaders(oneClickUrl(origin, oneClick.token)) } : {},
    campaignId,
    sentBy: staff.name,
    sentAt: now().toISOString(),
    ground,
  });
}
