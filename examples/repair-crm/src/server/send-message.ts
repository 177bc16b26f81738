import type { MessageChannel, MessageKind } from '../shared/message.js';
import { setupOf } from './consent/setup-of.js';
import { problem } from './http/problem.js';
import type { Call } from './http/route.js';
import { preferencePath } from './link-paths.js';
import { messageText } from './message-text.js';

/** Puts a message into the outbox, if the gate lets it. The page asked the same gate, but a page can be forged. */
export async function sendMessage(
  { shop, staff, actor }: Call,
  customerId: string,
  { kind, channel }: { readonly kind: MessageKind; readonly channel: MessageChannel },
): Promise<void> {
  const { tables, ledger, now } = shop;
  const customer = tables.customers.find(customerId);
  if (!customer) throw problem('not_found');
  const recipient = channel === 'email' ? customer.email : customer.phone;
  const purposeId = setupOf(tables).messagePurposes[kind];
  let ground = 'ungated';
  if (purposeId !== null) {
    const to = recipient === '' ? {} : { to: recipient };
    const answer = await ledger.as(actor).assertMayContact({ subjectId: customerId, purposeId, channel, ...to });
    ground = answer.allowed ? answer.ground : 'observed';
  }
  if (recipient === '') throw problem('address_missing');
  const [order] = tables.orders.of(customerId);
  // Good for this address alone; it stands in the message and nowhere else.
  const { token } = await ledger.as(actor).preferenceLink({ subjectId: customerId, channel, to: recipient });
  const text = messageText(kind, customer, order?.device ?? '', preferencePath(token));
  tables.outbox.add({
    customerId,
    kind,
    channel,
    recipient,
    text,
    sentBy: staff.name,
    sentAt: now().toISOString(),
    ground,
  });
}
