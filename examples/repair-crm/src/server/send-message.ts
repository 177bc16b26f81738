import type { MessageChannel, MessageKind } from '../shared/message.js';
import { setupOf } from './consent/setup-of.js';
import { problem } from './http/problem.js';
import type { Call } from './http/route.js';
import { writeMessage } from './write-message.js';

/** Puts a message into the outbox, if the gate lets it. The page asked the same gate, but a page can be forged. */
export async function sendMessage(
  call: Call,
  customerId: string,
  { kind, channel }: { readonly kind: MessageKind; readonly channel: MessageChannel },
): Promise<void> {
  const { tables, ledger } = call.shop;
  const customer = tables.customers.find(customerId);
  if (!customer) throw problem('not_found');
  const recipient = channel === 'email' ? customer.email : customer.phone;
  const purposeId = setupOf(tables).messagePurposes[kind];
  let ground = 'ungated';
  if (purposeId !== null) {
    const to = recipient === '' ? {} : { to: recipient };
    const answer = await ledger.as(call.actor).assertMayContact({ subjectId: customerId, purposeId, channel, ...to });
    ground = answer.allowed ? answer.ground : 'observed';
  }
  if (recipient === '') throw problem('address_missing');
  const id = await writeMessage(call, customer, { kind, channel, recipient, ground });
  if (purposeId === null) return;
  // Beside the answer that allowed it: what is learnt later does not make it wrong.
  const campaign = { system: 'repair-crm', object: 'message', id };
  const members = [{ subjectId: customerId, to: recipient }];
  await ledger.as(call.actor).recordContacted({ id, purposeId, channel, members, campaign });
}
