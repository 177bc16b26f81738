const en = [
  'What is in this pack, and what the ledger cannot know',
  'counts.csv: how many people stood where at the end of the period, as far as is known today. "people" is by status, "allowed" by channel.',
  'sample.ndjson: yeses that staff wrote down in the period. Drawn are those whose SHA-256 of seed, beginning, end and hash of the entry, joined by zero bytes, is smallest; each line has this key. Whoever has the seed draws the same again.',
  'ledger.json: every entry, text and policy checked against its hash on the day of this pack. It shows accidents and careless changes; whoever may write the whole database can write a whole new chain.',
  'Nobody can see from here whether a conversation took place as it was written down.',
  'Messages that a system sent without asking the gate, or without reporting them, are unknown to the ledger.',
  'Purposes that are in force in no policy today are not counted.',
];

const de = [
  'Was in diesem Paket ist, und was das Protokoll nicht wissen kann',
  'counts.csv: wie viele Personen am Ende des Zeitraums wo standen, soweit es heute bekannt ist. „people“ zählt je Status, „allowed“ je Weg.',
  'sample.ndjson: Zustimmungen, die das Personal im Zeitraum eingetragen hat. Gezogen sind jene, bei denen der SHA-256 aus Kennwort, Anfang, Ende und Hash des Eintrags, mit Nullbytes verbunden, am kleinsten ist; jede Zeile hat diesen Schlüssel. Wer das Kennwort hat, zieht dieselben noch einmal.',
  'ledger.json: jeder Eintrag, Text und jede Regelung, am Tag dieses Pakets gegen den eigenen Hash geprüft. Das zeigt Versehen und unbedachte Änderungen; wer die ganze Datenbank schreiben darf, kann auch eine ganze neue Kette schreiben.',
  'Ob ein Gespräch so stattgefunden hat, wie es eingetragen wurde, ist von hier aus nicht zu sehen.',
  'Nachrichten, die ein System verschickt hat, ohne zu fragen oder ohne sie zu melden, kennt das Protokoll nicht.',
  'Zwecke, die heute in keiner Regelung in Kraft sind, werden nicht gezählt.',
];

/** What is in a pack and what cannot be, in words. @param locale @default English */
export const aboutWords = (locale = 'en'): string => `${(/^de\b/i.test(locale) ? de : en).join('\n\n')}\n`;
