import type { Customer } from '../shared/customer.js';
import type { MessageKind } from '../shared/message.js';

type Write = (customer: Pick<Customer, 'name'>, device: string) => string;

const texts: Readonly<Record<Customer['language'], Readonly<Record<MessageKind, Write>>>> = {
  en: {
    ready: ({ name }, device) => `Hello ${name}, your ${device} is ready. We are open until 18:00. Acme Repairs`,
    news: ({ name }) => `Hello ${name}, 20 % off every battery until Saturday. Stop: /me/consent. Acme Repairs`,
  },
  de: {
    ready: ({ name }, device) =>
      `Guten Tag ${name}, Ihr Gerät (${device}) ist fertig. Wir haben bis 18 Uhr offen. Acme Repairs`,
    news: ({ name }) => `Guten Tag ${name}, minus 20 % auf jeden Akku bis Samstag. Abmelden: /me/consent. Acme Repairs`,
  },
};

/** In the customer's language. */
export const messageText = (kind: MessageKind, customer: Customer, device: string): string =>
  texts[customer.language][kind](customer, device);
