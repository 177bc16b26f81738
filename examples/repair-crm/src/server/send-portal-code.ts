import type { Customer } from '../shared/customer.js';
import type { Shop } from './shop.js';

const texts: Readonly<Record<Customer['language'], (code: string) => string>> = {
  en: (code) =>
    `Your code: ${code}. It works for ten minutes and once. You did not ask for it? Then do nothing. Acme Repairs`,
  de: (code) =>
    `Ihr Code: ${code}. Er gilt zehn Minuten und einmal. Sie haben ihn nicht verlangt? Dann tun Sie nichts. Acme Repairs`,
};

/** Sends a code to the one customer who has this address, in their language; to nobody if there is no such one. */
export function sendPortalCode({ tables, now }: Shop, address: string): void {
  const found = tables.portal.customerAt(address);
  const customer = found && tables.customers.find(found.id);
  const code = customer && tables.portal.newCode(customer.id);
  if (!code) return;
  tables.outbox.add({
    customerId: customer.id,
    kind: 'code',
    channel: 'email',
    // To the address on file, not to what was typed.
    recipient: customer.email,
    text: texts[customer.language](code),
    headers: {},
    campaignId: '',
    sentBy: 'Acme Repairs',
    sentAt: now().toISOString(),
    ground: 'asked_for',
  });
}
