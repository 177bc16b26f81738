import { plural } from '../../anatomy/plural.js';
import type { AuditMessages } from '../sections/audit-messages.js';

const toLookAt = (findings: number): string =>
  plural('de', findings, { one: '1 Punkt zum Ansehen', other: `${findings} Punkte zum Ansehen` });

export const audit: AuditMessages = {
  title: 'Prüfpaket',
  hint: 'Eine ZIP-Datei für einen Zeitraum: was gefragt und gesagt wurde, eine Stichprobe mit Nachweis, und ob das Protokoll so ist, wie es geschrieben wurde. Festgehalten wird, wessen Einträge in der Stichprobe sind.',
  lastQuarter: 'Letztes Quartal',
  lastYear: 'Letztes Jahr',
  from: 'Erster Tag',
  until: 'Letzter Tag',
  days: 'Tage zählen nach UTC, damit dieselben Tage überall dasselbe Paket sind.',
  brand: 'Unternehmen',
  allBrands: 'Alle Unternehmen',
  sampleSize: 'Größe der Stichprobe',
  seed: 'Kennwort der Prüfung',
  seedHint:
    'Damit wird die Stichprobe gezogen. Mit demselben Wort, denselben Tagen und derselben Größe kommt dieselbe noch einmal.',
  staffNamed: 'Personal mit Namen nennen',
  staffHint:
    'Auch ohne Namen ist zu sehen, ob es zwei Personen waren. Mit Namen ist zu sehen, was wer getan hat: nur für einen schriftlich festgehaltenen Zweck, und wo es einen Betriebsrat gibt, erst nach Rücksprache mit ihm.',
  problem: {
    from: 'Den ersten Tag angeben',
    until: 'Einen letzten Tag angeben, der nicht vor dem ersten liegt',
    brand: 'Ein Unternehmen wählen, das etwas gefragt hat',
    sampleSize: 'Eine Zahl von 1 bis 500 angeben',
    seed: 'Ein Wort von 1 bis 200 Zeichen angeben',
  },
  make: 'Paket erstellen',
  cancel: 'Abbrechen',
  begun: 'Wird erstellt …',
  making: (file, entries, size) =>
    `Wird erstellt: ${file}${entries === undefined ? '' : `, bisher ${entries} Einträge`} (${size})`,
  made: (findings) => (findings === 0 ? 'Erstellt. Nichts fällt auf.' : `Erstellt. ${toLookAt(findings)}.`),
  cancelled: 'Abgebrochen. Nichts wurde behalten.',
  cutOff: 'Das Paket brach ab: erstellen Sie es noch einmal.',
  toLookAt,
  nothingFound: 'Nichts fällt auf. Was das Protokoll nicht wissen kann, steht in about.txt.',
  zone: 'Die Zeiten sind jene von UTC.',
  madeAt: (date, time) => `Erstellt am ${date} um ${time}`,
  drawnBy: (sampleSize, seed) => `Stichprobe von höchstens ${sampleSize}, gezogen mit dem Wort „${seed}“`,
  staff: {
    named: 'Personal steht mit Namen darin',
    unnamed: 'Personal steht ohne Namen darin: staff-1 ist im ganzen Paket dieselbe Person',
  },
  signature: {
    there: 'Das Verzeichnis der Dateien ist signiert (manifest.jws).',
    none: 'Nicht signiert: wer das Paket hat, kann es samt dem Verzeichnis der Dateien ändern.',
  },
  noRows: 'Nichts in diesem Zeitraum.',
  allOfIt: (file) => `Alles davon: ${file}`,
  files: 'Dateien',
  filesHint: 'Auf jedem Rechner zu prüfen, ohne dieses System: unticked check-export audit.zip',
  file: 'Datei',
  entries: 'Einträge',
  size: 'Größe',
  hash: 'SHA-256',
  download: (size) => `Paket herunterladen (ZIP, ${size})`,
  print: 'Zusammenfassung drucken',
};
