import type { MessageKind } from '../../shared/message.js';

type Purposes = Readonly<Record<MessageKind, string>>;

const ofRepairShop: Purposes = { ready: 'repair-messages', news: 'news' };

const byPolicy: Readonly<Record<string, Purposes>> = {
  newsletter: { ...ofRepairShop, news: 'newsletter' },
  'web-shop': { ready: 'order', news: 'advertising' },
  'trade-show': { ...ofRepairShop, news: 'follow-up' },
  clinic: { ready: 'appointments', news: 'health-news' },
};

/** Under which purpose each kind of message goes. One that the policy in use lacks is shut by the gate, which says so. */
export const messagePurposes = (policyId: string): Purposes => byPolicy[policyId] ?? ofRepairShop;
