/** The categories that the wordings name, which have one language there. */
export const wordsOfPolicies = {
  name: { en: 'name', de: 'Name' },
  company: { en: 'company', de: 'Firma' },
  interest: { en: 'interest', de: 'Interesse' },
  addresses: { en: 'addresses', de: 'Adressen' },
  orders: { en: 'orders', de: 'Bestellungen' },
  device: { en: 'device', de: 'Gerät' },
  appointments: { en: 'appointments', de: 'Termine' },
  'contact details': { en: 'contact details', de: 'Kontaktdaten' },
  'e-mail address': { en: 'e-mail address', de: 'E-Mail-Adresse' },
  'health data': { en: 'health data', de: 'Gesundheitsdaten' },
  'payment details': { en: 'payment details', de: 'Zahlungsdaten' },
  'parcel service': { en: 'parcel service', de: 'Paketdienst' },
  'reading behaviour': { en: 'reading behaviour', de: 'Leseverhalten' },
  'repair history': { en: 'repair history', de: 'bisherige Reparaturen' },
  'repair status': { en: 'repair status', de: 'Stand der Reparatur' },
} as const;
