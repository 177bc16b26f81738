import type { StatementWords } from './statement-words.js';

const units = { Y: ['Jahr', 'Jahre'], M: ['Monat', 'Monate'], W: ['Woche', 'Wochen'], D: ['Tag', 'Tage'] } as const;
const letters = {
  consent: 'a',
  contract: 'b',
  legal_obligation: 'c',
  vital_interests: 'd',
  public_task: 'e',
  legitimate_interests: 'f',
} as const;
const lawOf = (uk: boolean): string => (uk ? 'UK GDPR' : 'DSGVO');

export const statementWordsDe: StatementWords = {
  title: (controllers) => `Was über Sie gespeichert ist: Auskunft von ${controllers}`,
  made: (date, subjects) => `Erstellt am ${date} für: ${subjects}`,
  headings: {
    controllers: 'Wer verantwortlich ist',
    purposes: 'Wofür Ihre Daten verwendet werden, auf welcher Grundlage, wer sie bekommt und wie lange sie bleiben',
    consents: 'Was Sie gefragt oder Ihnen gesagt wurde und was Sie geantwortet haben',
    data: 'Was über Sie gespeichert ist',
    incomplete: 'Was hier fehlt',
    left_out: 'Was weggelassen wurde',
    decisions: 'Automatisierte Entscheidungen und Weitergabe in andere Länder',
    rights: 'Was Sie tun können',
  },
  why: 'Zweck',
  ground: 'Grundlage',
  article: (ground, uk) =>
    ground === 'soft_opt_in'
      ? 'Richtlinie 2002/58/EG Art. 13 Abs. 2'
      : `Art. 6 Abs. 1 lit. ${letters[ground]} ${lawOf(uk)}`,
  categories: 'Arten von Daten',
  recipients: 'Wer sie bekommt',
  processor: 'im Auftrag des Verantwortlichen',
  howLong: 'Wie lange',
  from: (period, anchor) => `${period} ab ${anchor}`,
  since: 'Seit',
  until: 'Bis',
  origin: 'Woher es stammt',
  recordedBy: {
    person: 'Sie selbst',
    staff: 'eine Mitarbeiterin oder ein Mitarbeiter',
    system: 'ein Programm',
    import: 'aus älteren Aufzeichnungen übernommen',
  },
  answers: 'Antwort',
  noAnswers: 'Von Ihnen ist keine Antwort aufgezeichnet.',
  nothing: 'Keines der Systeme, die geantwortet haben, hat sonst etwas über Sie gespeichert.',
  version: (version) => `Fassung ${version}`,
  formerText: 'ein Text aus der Zeit vor diesen Aufzeichnungen',
  unknownText: 'Welcher Text es war, ist nicht bekannt.',
  failed: (system, because) =>
    because === 'timeout'
      ? `${system}: hat nicht rechtzeitig geantwortet. Was dort gespeichert ist, fehlt in dieser Auskunft.`
      : `${system}: konnte nicht gelesen werden. Was dort gespeichert ist, fehlt in dieser Auskunft.`,
  partial: (system, missing) => `${system}: ${missing}`,
  leftOut: (count) =>
    `${count === 1 ? 'Eine Angabe wurde' : `${count} Angaben wurden`} weggelassen, weil sonst Daten anderer Personen sichtbar würden (Art. 15 Abs. 4 DSGVO).`,
  leftOutOf: (set, count) => `${set}: ${count}`,
  yes: 'ja',
  no: 'nein',
  period: (count, unit) => `${count} ${units[unit][count === 1 ? 0 : 1]}`,
  rights: (uk) => [
    `Sie können eine Einwilligung jederzeit widerrufen. Was davor geschah, bleibt rechtmäßig (Art. 7 Abs. 3 ${lawOf(uk)}).`,
    `Sie können falsche Daten berichtigen (Art. 16 ${lawOf(uk)}), Daten löschen (Art. 17) oder ihre Verwendung einschränken lassen (Art. 18).`,
    `Sie können erhalten, was Sie uns gegeben haben, in einer Form, die Maschinen lesen (Art. 20 ${lawOf(uk)}).`,
    `Sie können einer Verwendung widersprechen, die auf berechtigten Interessen oder einer öffentlichen Aufgabe beruht, und Werbung jederzeit (Art. 21 ${lawOf(uk)}).`,
  ],
  complain: (authority) =>
    `Sie können sich bei einer Aufsichtsbehörde beschweren (Art. 77 DSGVO)${authority === '' ? '.' : `: ${authority}`}`,
  kinds: {
    renewed: 'ja, erneuert',
    parked: 'nicht belegt, zählt nicht',
    stopped: 'von uns beendet',
    invalidated: 'eine Antwort zählt nicht',
    corrected: 'ein Eintrag war ein Fehler',
    suppressed: 'kein Kontakt mehr',
    lifted: 'Kontakt wieder erlaubt',
    contact_point_changed: 'Adresse geändert',
    restricted: 'Verwendung eingeschränkt',
    propagated: 'an ein anderes System weitergegeben',
    released: 'Einschränkung oder Sperre beendet',
    merged: 'zwei Datensätze über Sie wurden einer',
    split: 'aus einem Datensatz wurden wieder zwei',
    held: 'für einen Rechtsanspruch aufbewahrt',
    removed: 'von allen Listen genommen',
    restored: 'zurückgeholt',
    erased: 'persönliche Daten gelöscht',
    profile_linked: 'Konto anderswo verknüpft',
    profile_unlinked: 'Verknüpfung eines Kontos gelöst',
    set_aside: 'eine Antwort konnte nicht angenommen werden',
    request_step: 'Sie haben nach Ihren Daten gefragt',
    rectification_asked: 'Sie haben gesagt, dass etwas nicht stimmt',
    rectification_put_right: 'in einem System berichtigt',
    rectification_failed: 'ein System konnte es nicht berichtigen und wird wieder gefragt',
    rectification_by_hand: 'von Hand berichtigt',
    rectification_told: 'jemandem mitgeteilt, der die Daten bekommen hatte',
    rectification_done: 'überall berichtigt',
    rectification_refused: 'unverändert gelassen, die Begründung wurde Ihnen mitgeteilt',
    links_revoked: 'frühere Links beendet',
  },
  messages: {
    confirm: 'Link zum Bestätigen',
    code: 'Code',
    status: 'was über Sie gespeichert ist',
    preferences: 'Link zu Ihren Einstellungen',
    one_click: 'Link zum Abmelden',
    held: 'Link zu dem, was über Sie gespeichert ist',
    reminder: 'Erinnerung',
    export: 'Link zum Herunterladen Ihrer Daten',
    exported: 'Ihre Daten, über den Link heruntergeladen',
  },
};
