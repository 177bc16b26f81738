import { defineInventory, LEDGER_SYSTEM } from '@unticked/core/rights';

/** One system, with something that only staff may know. */
export const inventory = defineInventory({
  locales: ['en', 'de'],
  controller: { name: 'Acme Repairs GmbH', address: 'Linz', contact: { email: 'office@acme.example' } },
  systems: [
    {
      id: 'log',
      title: { en: 'Consent log', de: 'Einwilligungsprotokoll' },
      role: 'controller',
      purposes: ['repair', 'repair-messages', 'news'],
      persons: [{ en: 'Customers', de: 'Kundschaft' }],
      data: [{ en: 'Answers', de: 'Antworten' }],
      places: [{ country: 'AT' }],
      operator: { name: 'Secret Host GmbH', place: { country: 'DE' }, contract: 'DPA-17' },
      retention: { words: { en: 'three years', de: 'drei Jahre' } },
      security: { en: 'Secret measures', de: 'Geheime Maßnahmen' },
      dataSource: LEDGER_SYSTEM,
    },
  ],
});
