import type { LocalizedText } from '../../model/localized-text.js';

/** The names of what the ledger holds, by set. */
export const ledgerTitles = {
  ledger: { en: 'Consent log', de: 'Einwilligungsprotokoll' },
  answers: { en: 'Answers', de: 'Antworten' },
  measures: { en: 'What was done about them', de: 'Was dazu getan wurde' },
  requests: { en: 'Requests about one’s own data', de: 'Anfragen zu den eigenen Daten' },
  contacts: { en: 'Contacts made on the strength of an answer', de: 'Kontakte aufgrund einer Antwort' },
  messages: { en: 'Messages and links that were sent', de: 'Versandte Nachrichten und Links' },
  files: { en: 'Files that prove an answer', de: 'Dateien, die eine Antwort belegen' },
  missing: {
    en: 'Some entries are not as they were written, or come from a later version. They are left out.',
    de: 'Einige Einträge sind nicht, wie sie geschrieben wurden, oder stammen aus einer neueren Version. Sie fehlen hier.',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** Why the ledger holds it and how long, whichever set it is in. */
export const ledgerTerms = {
  why: {
    en: 'So that it can be shown what was asked, what was answered, and that it was kept to.',
    de: 'Damit sich zeigen lässt, was gefragt und geantwortet wurde und dass es eingehalten wird.',
  },
  until: {
    en: 'as long as the data it is about is used, then as long as the proof has to be kept',
    de: 'solange die Daten verwendet werden, um die es geht, danach so lange wie der Nachweis nötig ist',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** The names of the columns. */
export const ledgerColumns = {
  id: { en: 'Id', de: 'Kennung' },
  seq: { en: 'Entry', de: 'Eintrag' },
  at: { en: 'When', de: 'Wann' },
  kind: { en: 'What', de: 'Was' },
  purpose: { en: 'Purpose', de: 'Zweck' },
  channel: { en: 'Channel', de: 'Weg' },
  until: { en: 'Until', de: 'Bis' },
  method: { en: 'How', de: 'Wie' },
  address: { en: 'Address', de: 'Adresse' },
  recordedBy: { en: 'Written down by', de: 'Aufgeschrieben durch' },
  takenBy: { en: 'Taken by', de: 'Aufgenommen von' },
  withWhom: { en: 'Spoken with', de: 'Gespräch mit' },
  place: { en: 'Where', de: 'Wo' },
  note: { en: 'Note', de: 'Notiz' },
  reason: { en: 'Reason', de: 'Grund' },
  before: { en: 'Said to be wrong', de: 'Laut Aussage falsch' },
  after: { en: 'Right is', de: 'Richtig ist' },
  guardian: { en: 'Guardian', de: 'Sorgeberechtigte Person' },
  source: { en: 'Came from', de: 'Stammt aus' },
  text: { en: 'Text, by its hash', de: 'Text, nach seinem Hash' },
  version: { en: 'Version of the text', de: 'Fassung des Textes' },
  campaign: { en: 'Campaign', de: 'Kampagne' },
  file: { en: 'File', de: 'Datei' },
  type: { en: 'Type', de: 'Art' },
  bytes: { en: 'Bytes', de: 'Bytes' },
} as const satisfies Readonly<Record<string, LocalizedText>>;
