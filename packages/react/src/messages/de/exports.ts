import { plural } from '../../anatomy/plural.js';
import type { ExportMessages } from '../sections/export-messages.js';

export const exports: ExportMessages = {
  title: 'Die Daten zum Mitnehmen',
  open: 'Die Daten zum Mitnehmen …',
  hint: 'Eine ZIP-Datei. Namen des Personals stehen nicht darin. Notizen über andere stehen darin, wenn sie nicht ausgelassen wurden.',
  requestUnknown:
    'Diese Anfrage gibt es bei dieser Person nicht, deshalb geht nichts hinaus. Sehen Sie in der Liste der Anfragen nach.',
  formats: 'Etwas auslassen?',
  format: {
    log: 'Wozu zugestimmt wurde, mit Nachweis',
    json: 'Was jedes System speichert, für Maschinen (JSON)',
    csv: 'Dasselbe als Tabellen (CSV)',
    statement: 'Dasselbe zum Lesen',
  },
  systems: 'Ein System auslassen?',
  formatsMissing: 'Mindestens eines muss darin bleiben',
  download: 'Herunterladen',
  cancel: 'Abbrechen',
  running: (size) => `Läuft: ${size}`,
  file: (name, entries) =>
    entries === undefined
      ? name
      : `${name} (${plural('de', entries, { one: '1 Eintrag', other: `${entries} Einträge` })})`,
  done: (size) => `Vollständig heruntergeladen: ${size}.`,
  cutOff: 'Es brach ab, und nichts wurde behalten. Starten Sie es neu.',
  cancelled: 'Abgebrochen. Nichts wurde behalten.',
  byDownload: 'Daten, am Schalter heruntergeladen',
  byLink: 'Daten, über einen Link zum Herunterladen',
  byPrint: 'Daten, am Schalter gedruckt',
  print: 'Zum Lesen drucken',
  sendTo: 'Oder einen Link schicken',
  send: 'Link zum Herunterladen schicken',
  sending: 'Wird gesendet …',
  sent: (to, date, times) =>
    plural('de', times, {
      one: `Ein Link ging an ${to}. Er gilt einmal, bis ${date}.`,
      other: `Ein Link ging an ${to}. Er gilt ${times}-mal, bis ${date}.`,
    }),
  tellCode: 'Sagen Sie diesen Code selbst, oder lesen Sie ihn vor:',
  codeOnce: 'Er steht in keiner Nachricht und wird nur jetzt gezeigt.',
  changed:
    'Inzwischen ist etwas anderes gespeichert. Alle Systeme noch einmal fragen und ansehen, bevor es hinausgeht.',
  noAddress: 'Es gibt keine Adresse, an die er gehen könnte.',
  perhapsSent: 'Vielleicht gesendet, vielleicht nicht. Noch einmal gesendet, kommt ein zweiter Link mit anderem Code.',
  own: {
    title: 'Ihre Daten zum Herunterladen',
    hint: 'Geben Sie den Code ein, der Ihnen gesagt wurde. Er steht in keiner Nachricht.',
    code: 'Code',
    sixDigits: 'Geben Sie die sechs Ziffern des Codes ein',
    get: 'Meine Daten herunterladen',
    wrongCode: (left) =>
      left === 0
        ? 'Falscher Code, und das war der letzte Versuch. Bitten Sie um einen neuen Link.'
        : plural('de', left, {
            one: 'Falscher Code. Noch ein Versuch.',
            other: `Falscher Code. Noch ${left} Versuche.`,
          }),
    noTries: 'Dieser Code gilt nicht mehr. Bitten Sie um einen neuen Link.',
    expired: 'Dieser Link ist zu alt oder wurde beendet. Bitten Sie um einen neuen.',
    spent: 'Dieser Link ist aufgebraucht, oder seither hat sich etwas geändert. Bitten Sie um einen neuen.',
    notFound: 'Dieser Link führt nirgendwohin. Sehen Sie nach, ob er vollständig ist, oder bitten Sie um einen neuen.',
    cutOff: 'Es brach ab. Was Sie haben, ist nicht vollständig: Starten Sie es neu.',
    saved: (size) => `Vollständig heruntergeladen: ${size}. Öffnen Sie die Datei mit einem Doppelklick.`,
  },
};
