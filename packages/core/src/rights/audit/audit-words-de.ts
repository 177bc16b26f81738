import { statusWordsDe } from '../../ledger/status-message/status-words-de.js';
import type { GateReason } from '../../model/gate-answer.js';
import type { AuditWords } from './audit-words.js';

const reasons: Readonly<Partial<Record<GateReason, string>>> = {
  ...statusWordsDe.statuses,
  refused: 'hat nein gesagt',
  withdrawn: 'hat es zurückgenommen',
  expired: 'die Zustimmung war abgelaufen',
  outdated: 'die Zustimmung galt einem älteren Text',
  of_age: 'die Zustimmung Sorgeberechtigter war zu Ende',
  not_informed: 'nicht informiert',
  objected: 'hat widersprochen',
  suppressed: 'soll nicht angeschrieben werden',
  address_changed: 'die Adresse war eine andere',
  other_controller: 'der Zweck gehört einem anderen Unternehmen',
  unknown_purpose: 'der Zweck galt nicht',
  unknown_channel: 'der Zweck hat diesen Weg nicht',
  unknown_subject: 'nicht bekannt',
  unreadable: 'das Protokoll war nicht vollständig zu lesen',
  restricted: 'die Nutzung war eingeschränkt',
  held: 'für einen Rechtsanspruch aufbewahrt',
  removed: 'entfernt',
  erased: 'gelöscht',
  merged: 'mit einer anderen Person zusammengeführt',
};

export const auditWordsDe: AuditWords = {
  title: (from, until, controller) =>
    `Prüfpaket${controller === undefined ? '' : ` von ${controller}`}: ${from} bis ${until}`,
  about: 'Was in diesem Paket ist, und was das Protokoll nicht wissen kann',
  unknowable: [
    'Ob ein Gespräch so stattgefunden hat, wie es eingetragen wurde, ist von hier aus nicht zu sehen.',
    'Nachrichten, die ein System verschickt hat, ohne zu fragen oder ohne sie zu melden, kennt das Protokoll nicht.',
  ],
  sections: {
    texts: {
      title: 'Geltende Texte, und wer sie gemacht hat',
      says: 'Jede Fassung, die irgendwann im Zeitraum galt, und jede eingetragene Formulierung. In der Datei steht jeder Text wörtlich, mit den Dokumenten daneben.',
      columns: ['Text', 'Gilt ab', 'Bis', 'Texte', 'Geschrieben von', 'Freigegeben von', 'Veröffentlicht'],
    },
    counts: {
      title: 'Wer wo stand',
      says: 'Am Ende des Zeitraums, soweit es heute bekannt ist. Ein Zweck, der vorher endete, ist zuletzt gezählt, als er noch galt. Jeder Status steht in der Datei.',
      columns: ['Zweck', 'Weg', 'Wann', 'Personen', 'Kontakt erlaubt'],
    },
    sample: {
      title: 'Stichprobe dessen, was das Personal eingetragen hat',
      says: 'Zustimmungen, die das Personal im Zeitraum eingetragen hat. Gezogen sind jene, bei denen der SHA-256 aus Kennwort, Anfang, Ende und Hash des Eintrags, mit Nullbytes verbunden, am kleinsten ist; jede Zeile der Datei hat diesen Schlüssel, mit dem genauen Text. Wer das Kennwort hat, zieht dieselben noch einmal.',
      columns: ['Person', 'Eintrag', 'Eingetragen', 'Zweck', 'Weg', 'Wie', 'Unverändert'],
    },
    withdrawals: {
      title: 'Wie lange ein Nein gebraucht hat',
      says: 'Stunden zwischen dem Nein und seinem Eintrag; von da an ist jede Verwendung gesperrt. Median und neun von zehn stimmen auf fünf Prozent genau. Was mit einem Import kam, ist nicht dabei. Für ein anderes System: Stunden von da bis zu dem Zeitpunkt, zu dem das Nein laut Meldung dort war; was niemand gemeldet hat, ist nicht dabei. In der Datei stehen jene, die länger als einen Tag gebraucht haben.',
      columns: ['Antwort', 'Wie viele', 'Median, Stunden', 'Neun von zehn binnen, Stunden', 'Am längsten, Stunden'],
    },
    messages: {
      title: 'Nachrichten gegen die Antwort',
      says: 'Nachrichten, die dem Protokoll gemeldet wurden: erlaubt, als sie verschickt wurden; damals nicht erlaubt und nur beobachtet; damals erlaubt, aber nicht nach dem, was später bekannt wurde. In der Datei stehen jene, die nicht erlaubt waren.',
      columns: ['Zweck', 'Weg', 'Erlaubt', 'Nicht erlaubt', 'Nicht erlaubt, später bekannt'],
    },
    imports: {
      title: 'Importe, und wer für sie einsteht',
      says: 'Einträge aus jedem Import, danach, was aus ihnen wurde. Abgelehnte Zeilen haben keinen Eintrag.',
      columns: [
        'System',
        'Import',
        'Begonnen',
        'Belegt, oder ein Nein',
        'Mit Gewähr',
        'Geparkt',
        'Wer einsteht',
        'Verglichene Zeilen',
      ],
    },
    requests: {
      title: 'Was Personen zu ihren Daten verlangt haben',
      says: 'Anfragen, die vor dem Ende des Zeitraums kamen und nicht vor seinem Anfang erledigt waren. Die Frist von einem Monat läuft ab dem Tag, an dem die Anfrage kam. Nach Unternehmen wird hier nicht getrennt.',
      columns: ['Was', 'Eingegangen', 'Zu beantworten vor', 'Stand', 'Erledigt', 'Andere Systeme'],
    },
    states: {
      title: 'Aufbewahrt, eingeschränkt, entfernt, gelöscht',
      says: 'Wer am Ende des Zeitraums so stand; von den Gelöschten jene aus dem Zeitraum. In der Datei steht jede Person, mit der Begründung. Nach Unternehmen wird hier nicht getrennt.',
      columns: ['Stand', 'Personen'],
    },
    retention: {
      title: 'Zu lange aufbewahrt',
      says: 'Wessen Daten am Ende des Zeitraums ohne Grund aufbewahrt wurden. Überfällig: seit mehr als einem Monat. Wovon eine Frist läuft, steht in anderen Unterlagen: Danach wird für diesen Zeitpunkt gefragt; von jemandem, der seither gelöscht wurde, ist es nur bekannt, wenn ein Lauf das getan hat. Nach Unternehmen wird hier nicht getrennt.',
      columns: ['Wie dringend', 'Personen'],
    },
    looks: {
      title: 'Wer alles zu einer Person angesehen oder mitgenommen hat',
      says: 'Einmal je Mitglied des Personals, Person und Tag. Was das Haus verlassen hat, ist in der Datei eine eigene Zeile. Auch jedes Prüfpaket ist eine; wessen Einträge in seiner Stichprobe stehen, ist als Export vermerkt. Nach Unternehmen wird hier nicht getrennt.',
      columns: ['Was', 'Wer', 'Mit Namen', 'Wie oft'],
    },
    ledger: {
      title: 'Das Protokoll, geprüft',
      says: 'Jeder Eintrag, Text und jede Regelung am Tag dieses Pakets gegen den eigenen Hash. Das zeigt Versehen und unbedachte Änderungen; wer die ganze Datenbank schreiben darf, kann auch eine ganze neue Kette schreiben.',
      columns: ['Geprüft', 'Wie viele'],
    },
  },
  asOf: (says, at) => `${says} Alles nach dem Stand vom ${at} (UTC), nach dem, was bis dahin eingetragen war.`,
  andMore: (count, file) => `Und ${count} weitere, in ${file}.`,
  noLonger: (title) => `${title} (gilt nicht mehr)`,
  ledger: {
    logs: 'Protokolle, von Personen und eigene',
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
  who: { person: 'die Person', staff: 'Personal', system: 'ein Programm', import: 'ein Import' },
  reason: (reason) => reasons[reason] ?? reason,
  texts: {
    title: (policyId, version) => `„${policyId}“, Fassung ${version}`,
    alone: (text, who, approved) =>
      approved
        ? `${text} wurde von derselben Person geschrieben und freigegeben: ${who}.`
        : `${text} wurde veröffentlicht, wie ${who} es geschrieben hat; niemand sonst hat es freigegeben.`,
  },
  withdrawals: {
    late: (subjectId, title, said, recorded) =>
      `${subjectId} hat am ${said} nein zu „${title}“ gesagt; eingetragen wurde es am ${recorded}.`,
    passedOn: (system) => `weitergegeben an ${system}`,
    latePassedOn: (subjectId, title, system, recorded, at) =>
      `Das Nein von ${subjectId} zu „${title}“ wurde am ${recorded} eingetragen und am ${at} an ${system} weitergegeben.`,
  },
  messages: {
    at_once: (subjectId, title, way, at, reason) =>
      `An ${subjectId} ging zu „${title}“ per ${way} am ${at} eine Nachricht, obwohl sie nicht erlaubt war: ${reason}.`,
    later: (subjectId, title, way, at, reason) =>
      `An ${subjectId} ging zu „${title}“ per ${way} am ${at} eine Nachricht. Damals war sie erlaubt; nach dem, was jetzt bekannt ist, war sie es nicht: ${reason}.`,
  },
  imports: {
    vouched: (batch, system, who, compared, entries) =>
      `${who} steht für den Import ${batch} aus ${system} ein: ${compared} Zeilen mit den Originalen verglichen, für ${entries} Einträge ohne eigenen Nachweis.`,
  },
  requests: {
    types: {
      access: 'Auskunft',
      portability: 'Daten zum Mitnehmen',
      erasure: 'Löschung',
      rectification: 'Berichtigung',
      restriction: 'Einschränkung der Nutzung',
      objection: 'Widerspruch',
    },
    states: { open: 'offen', fulfilled: 'erfüllt', refused: 'abgelehnt', taken_back: 'zurückgenommen' },
    systems: { done: 'erledigt', failed: 'fehlgeschlagen' },
    late: (what, received, due, closed) =>
      `${what}, verlangt am ${received}, war vor ${due} zu beantworten und ${closed === undefined ? 'war am Ende des Zeitraums offen' : `wurde am ${closed} erledigt`}.`,
    recordedLater: (what, received, told, recorded) =>
      `${what}, verlangt am ${received}: Dass die Person am ${told} von der Verlängerung erfuhr, wurde später festgehalten, am ${recorded}.`,
    failed: (system, received, tries) =>
      `${system} hat nicht gelöscht, was am ${received} verlangt wurde; ${tries === 1 ? 'einmal' : `${tries} Mal`} versucht.`,
  },
  states: {
    done: { held: 'Aufbewahrt', restricted: 'Eingeschränkt', removed: 'Entfernt', erased: 'Gelöscht' },
    unreviewed: (subjectId, norm, since, reviewOn) =>
      `${subjectId} wird seit ${since} aufbewahrt (${norm}); ob das noch nötig ist, war am ${reviewOn} zu prüfen.`,
  },
  retention: {
    urgencies: { due: 'Fällig', overdue: 'Überfällig' },
    overdue: (subjectId, since) =>
      since === ''
        ? `${subjectId} wurde aufbewahrt, und dafür gab es nie einen Grund.`
        : `${subjectId} wurde aufbewahrt, und der letzte Grund hatte am ${since} geendet.`,
    unavailable:
      'Wie lange Daten bleiben dürfen, war nicht vollständig zu prüfen: die Aufzeichnungen, ab denen gezählt wird, haben nicht geantwortet. Bitte das Paket noch einmal erstellen.',
  },
  looks: {
    whats: {
      held: 'Alles Gespeicherte',
      statement: 'Auskunft',
      export: 'Export',
      erased: 'Mit der Person gelöscht',
      link: 'Link zum Herunterladen verschickt',
      download: 'Über Link heruntergeladen',
      audit: 'Prüfpaket',
      audit_named: 'Prüfpaket mit Namen des Personals',
    },
  },
};
