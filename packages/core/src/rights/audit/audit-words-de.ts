import type { AuditWords } from './audit-words.js';

export const auditWordsDe: AuditWords = {
  title: (from, until, controller) =>
    `Prüfpaket${controller === undefined ? '' : ` von ${controller}`}: ${from} bis vor ${until}`,
  about: 'Was in diesem Paket ist, und was das Protokoll nicht wissen kann',
  unknowable: [
    'Ob ein Gespräch so stattgefunden hat, wie es eingetragen wurde, ist von hier aus nicht zu sehen.',
    'Nachrichten, die ein System verschickt hat, ohne zu fragen oder ohne sie zu melden, kennt das Protokoll nicht.',
  ],
  sections: {
    counts: {
      title: 'Wer wo stand',
      says: 'Am Ende des Zeitraums, soweit es heute bekannt ist. Ein Zweck, der vorher endete, ist zuletzt gezählt, als er noch galt. Jeder Status steht in der Datei.',
      columns: ['Zweck', 'Weg', 'Wann', 'Personen', 'Kontakt erlaubt'],
    },
    sample: {
      title: 'Stichprobe dessen, was das Personal eingetragen hat',
      says: 'Zustimmungen, die das Personal im Zeitraum eingetragen hat. Gezogen sind jene, bei denen der SHA-256 aus Kennwort, Anfang, Ende und Hash des Eintrags, mit Nullbytes verbunden, am kleinsten ist; jede Zeile der Datei hat diesen Schlüssel, mit dem genauen Text. Wer das Kennwort hat, zieht dieselben noch einmal.',
      columns: ['Person', 'Eintrag', 'Eingetragen', 'Zweck', 'Weg', 'Wie', 'Wie geschrieben'],
    },
    ledger: {
      title: 'Das Protokoll, geprüft',
      says: 'Jeder Eintrag, Text und jede Regelung am Tag dieses Pakets gegen den eigenen Hash. Das zeigt Versehen und unbedachte Änderungen; wer die ganze Datenbank schreiben darf, kann auch eine ganze neue Kette schreiben.',
      columns: ['Geprüft', 'Wie viele'],
    },
  },
  andMore: (count, file) => `Und ${count} weitere, in ${file}.`,
  noLonger: (title) => `${title} (gilt nicht mehr)`,
  ledger: {
    people: 'Personen',
    entries: 'Einträge',
    personal: 'Persönliche Teile von Einträgen',
    texts: 'Texte',
    policies: 'Regelungen',
    broken: ({ what, subjectId, seq, hash, code }) =>
      `Nicht wie geschrieben: ${[what, subjectId, seq === undefined ? hash : `Eintrag ${seq}`].filter(Boolean).join(', ')} (${code}).`,
    flagged: (subjectId, seq, code) => `Eintrag ${seq} von ${subjectId} fehlt, was sein Nachweis braucht (${code}).`,
  },
  sample: {
    changed: (subjectId, seq) => `Das Protokoll von ${subjectId} mit Eintrag ${seq} ist nicht wie geschrieben.`,
  },
};
