import type { Customer } from '../shared/customer.js';
import type { MessageKind } from '../shared/message.js';

/** @param link where the customer sees and changes what they agreed to */
type Write = (customer: Pick<Customer, 'name'>, device: string, link: string) => string;

const texts: Readonly<Record<Customer['language'], Readonly<Record<MessageKind, Write>>>> = {
  en: {
    ready: ({ name }, device) => `Hello ${name}, your ${device} is ready. We are open until 18:00. Acme Repairs`,
    news: ({ name }, _, link) => `Hello ${name}, 20 % off every battery until Saturday. Stop: ${link} Acme Repairs`,
  },
  de: {
    ready: ({ name }, device) =>
      `Guten Tag ${name}, Ihr Gerät (${device}) ist fertig. Wir haben bis 18 Uhr offen. Acme Repairs`,
    news: ({ name }, _, link) =>
      `Guten Tag ${name}, minus 20 % auf jeden Akku bis Samstag. Abmelden: ${link} Acme Repairs`,
  },
};

/** In the customer's language. */
export const messageText = (kind: MessageKind, customer: Customer, device: string, link: string): string =>
  texts[customer.language][kind](customer, device, link);
