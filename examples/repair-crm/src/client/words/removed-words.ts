import { bilingual } from './bilingual.js';

export const removedWords = bilingual(
  {
    remove: 'Remove this customer',
    removeHint: 'They go off every list. You can bring back whom you removed; Dana M. and Ines B. bring back anybody.',
    removed: (on: string, by: string | undefined) =>
      by === undefined
        ? `This customer was removed on ${on} and is on no list.`
        : `This customer was removed on ${on} by ${by} and is on no list.`,
    quote: (reason: string) => `“${reason}”`,
    until: (day: string) => `They can be brought back until ${day}.`,
    bringBack: 'Bring them back',
    why: 'Why?',
    whyMissing: 'Say why, in a few words.',
    refused: 'This cannot be done now. Reload the page to see what holds.',
    erasedTitle: 'This customer was erased',
    erasedOn: (id: string, on: string) => `${id}, on ${on}`,
    remains: 'What remains',
    remaining: [
      'In the consent log: that they were erased, when and why, and their entries without what is personal.',
      'Invoices of paid repairs, if there are any: number, day and amount, without the name (Section 132 BAO).',
      'Where it was chosen so: a hash of their address, so that nobody writes to it again.',
    ],
    toRequests: 'To the requests',
    toCustomers: 'To the customers',
  },
  {
    remove: 'Diese Person entfernen',
    removeHint:
      'Sie kommt von jeder Liste. Wen Sie entfernt haben, können Sie zurückholen; Dana M. und Ines B. holen alle zurück.',
    removed: (on, by) =>
      by === undefined
        ? `Diese Person wurde am ${on} entfernt und steht auf keiner Liste.`
        : `Diese Person wurde am ${on} von ${by} entfernt und steht auf keiner Liste.`,
    quote: (reason) => `„${reason}“`,
    until: (day) => `Sie kann bis ${day} zurückgeholt werden.`,
    bringBack: 'Zurückholen',
    why: 'Warum?',
    whyMissing: 'Sagen Sie mit ein paar Worten, warum.',
    refused: 'Das geht jetzt nicht. Laden Sie die Seite neu, um zu sehen, was gilt.',
    erasedTitle: 'Diese Person wurde gelöscht',
    erasedOn: (id, on) => `${id}, am ${on}`,
    remains: 'Was bleibt',
    remaining: [
      'Im Protokoll: dass sie gelöscht wurde, wann und warum, und ihre Einträge ohne alles Persönliche.',
      'Rechnungen bezahlter Reparaturen, falls es welche gibt: Nummer, Tag und Betrag, ohne Namen (§ 132 BAO).',
      'Wo es so gewählt wurde: ein Hash der Adresse, damit niemand mehr dorthin schreibt.',
    ],
    toRequests: 'Zu den Anfragen',
    toCustomers: 'Zur Kundschaft',
  },
);
