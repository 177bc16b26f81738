import type { StatementFacts } from '@unticked/core';
import { whoGetsData } from './who-gets-data.js';
import { wordsOfPolicies } from './words-of-policies.js';

/** What only the shop knows of itself, for whoever asks about their data. */
export const shopFacts = {
  anchors: {
    contractEnd: { en: 'the day your last device was fetched', de: 'dem Tag, an dem Ihr letztes Gerät abgeholt wurde' },
    consentEnd: { en: 'the day your yes has ended', de: 'dem Tag, an dem Ihr Ja geendet hat' },
    lastVisit: { en: 'your last visit', de: 'Ihrem letzten Besuch' },
  },
  categories: wordsOfPolicies,
  // What answers and messages name as what they came from.
  records: {
    crm: { repair_order: { en: 'Repair', de: 'Reparatur' } },
    'repair-crm': { message: { en: 'Message', de: 'Nachricht' }, campaign: { en: 'Campaign', de: 'Kampagne' } },
    'newsletter-tool': { subscriber: { en: 'Newsletter', de: 'Newsletter' } },
    'web-shop': { account: { en: 'Account in the web shop', de: 'Konto im Webshop' } },
  },
  // It is told of every yes and no to the news.
  recipients: [whoGetsData.newsletter],
  authority: {
    en: 'Österreichische Datenschutzbehörde, Barichgasse 40–42, 1030 Vienna, Austria',
    de: 'Österreichische Datenschutzbehörde, Barichgasse 40–42, 1030 Wien',
  },
} as const satisfies StatementFacts;
