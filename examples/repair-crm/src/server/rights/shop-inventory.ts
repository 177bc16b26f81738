import { defineInventory, type InventorySystem, LEDGER_SYSTEM } from '@unticked/core/rights';
import { keptFor } from './kept-for.js';
import { fromCustomers, untilNo } from './newsletter-source.js';
import { whoGetsData } from './who-gets-data.js';

const persons = [{ en: 'Customers', de: 'Kundinnen und Kunden' }];
const inTheShop = {
  en: 'A locked room, sign-in by name, encrypted disks, a copy of everything each night',
  de: 'Versperrter Raum, Anmeldung mit Namen, verschlüsselte Datenträger, jede Nacht eine Kopie',
};

const customers: InventorySystem = {
  id: 'shop',
  title: { en: 'Customers and repairs', de: 'Kundschaft und Reparaturen' },
  role: 'controller',
  purposes: ['repair', 'repair-messages'],
  persons,
  data: [
    {
      en: 'Name, address, e-mail address, number, reading language, birthday of a child',
      de: 'Name, Adresse, E-Mail-Adresse, Nummer, Lesesprache, Geburtstag eines Kindes',
    },
    { en: 'Devices, faults, invoices', de: 'Geräte, Schäden, Rechnungen' },
    {
      en: 'Messages that were sent, or would have been held back',
      de: 'Nachrichten: gesendet oder fast zurückgehalten',
    },
    { en: 'Sign-ins to their own page', de: 'Anmeldungen auf der eigenen Seite' },
  ],
  places: [{ country: 'AT' }],
  recipients: [
    { who: whoGetsData.taxAdviser, role: 'controller' },
    { who: whoGetsData.makers, role: 'controller' },
  ],
  retention: keptFor.retention,
  security: inTheShop,
  dataSource: 'shop',
};

const log: InventorySystem = {
  id: 'consent-log',
  title: { en: 'What you agreed to', de: 'Wozu Sie zugestimmt haben' },
  role: 'controller',
  purposes: ['news'],
  persons,
  data: [
    {
      en: 'Answers, when and how they were given, and the text shown',
      de: 'Antworten, wann und wie, und der gezeigte Text',
    },
    { en: 'Signed forms that were scanned', de: 'Gescannte unterschriebene Formulare' },
  ],
  places: [{ country: 'AT' }],
  retention: { words: keptFor.proof.words },
  security: inTheShop,
  dataSource: LEDGER_SYSTEM,
};

const newsletter: InventorySystem = {
  id: 'newsletter',
  title: { en: 'Newsletter', de: 'Newsletter' },
  role: 'controller',
  purposes: ['news'],
  persons: [{ en: 'Readers of the newsletter', de: 'Leserinnen und Leser des Newsletters' }],
  data: [{ en: 'Name, e-mail address', de: 'Name, E-Mail-Adresse' }],
  places: [{ country: 'IE' }],
  operator: {
    name: 'Letterbird Ltd',
    place: { country: 'US', safeguard: { kind: 'adequacy' } },
    contract: 'LB-2024-118',
  },
  suppliedBy: [fromCustomers],
  retention: { words: untilNo },
  security: {
    en: 'Encrypted at the provider, opened by two of us only',
    de: 'Beim Anbieter verschlüsselt, nur zwei von uns haben Zugang',
  },
  dataSource: 'newsletter',
};

/** Where the shop's data is. What it says of purposes is held against the wording that is in force. */
export const shopInventory = defineInventory({
  locales: ['en', 'de'],
  controller: {
    name: 'Acme Repairs GmbH',
    address: 'Landstraße 1, 4020 Linz, Austria',
    contact: { email: 'privacy@acme-repairs.example', phone: '+43 732 000000' },
  },
  dpo: {
    name: 'Ines B.',
    address: 'Landstraße 1, 4020 Linz, Austria',
    contact: { email: 'dpo@acme-repairs.example' },
  },
  systems: [customers, log, newsletter],
});
