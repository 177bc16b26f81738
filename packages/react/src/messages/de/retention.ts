import { plural } from '../../anatomy/plural.js';
import type { RetentionMessages } from '../sections/retention-messages.js';
import { grounds } from './grounds.js';

const people = (count: number) => plural('de', count, { one: `${count} Person`, other: `${count} Personen` });

export const retention: RetentionMessages = {
  title: 'Zu lange aufbewahrt',
  byItself: {
    cannot_run: 'Hier läuft nichts von selbst: Diese Datenbank kann nicht alle auflisten.',
    never_ran:
      'Hier läuft nichts von selbst: Was zu lange aufbewahrt wird, bleibt, bis jemand einen Durchgang startet. Jemand muss den Zeitplan einrichten.',
    late: 'Seit mehr als einer Woche ist nichts von selbst gelaufen. Jemand muss nach dem Zeitplan sehen.',
    on_time: 'Es läuft von selbst: Was fällig ist, geht mit dem nächsten Durchgang.',
  },
  noRunYet: 'Es gab noch keinen Durchgang.',
  lastRun: (when, by, did) => `Letzter Durchgang ${when}, durch ${by}: ${did}.`,
  timer: 'den Zeitplan',
  runState: {
    running: 'Er läuft gerade.',
    stopped: 'Er wurde vor dem Ende angehalten: Der nächste macht dort weiter.',
  },
  did: {
    looked: (count) => `${people(count)} angesehen`,
    listed: (count) => `${count} aufgelistet`,
    removed: (count) => `${count} entfernt`,
    erased: (count) => `${count} gelöscht`,
    purged: (count) => plural('de', count, { one: `${count} Nachweis weg`, other: `${count} Nachweise weg` }),
    waiting: (count) => `${count} unberührt wegen einer offenen Anfrage`,
    held: (count) => `${count} unberührt wegen einer Aufbewahrungssperre oder Einschränkung`,
    failed: (count) => `${count} nicht zugänglich, es wird wieder versucht`,
  },
  due: {
    title: 'Was fällig ist',
    looking: (count) => `Alle werden durchgesehen: bisher ${people(count)} …`,
    none: (looked) => `Niemand wird zu lange aufbewahrt. ${people(looked)} angesehen.`,
    people,
    overdue: (count) => `${count} überfällig`,
    first: (count) => `Nur die ersten ${count} sind angeführt. Ein Durchgang erfasst alle.`,
    noGround: 'Es gab nie eine Grundlage',
    proof: 'Nachweise über längst Erledigtes',
    show: (count) => `${people(count)} zeigen`,
    since: (date) => `Keine Grundlage seit ${date}.`,
    never: 'Für ihre Daten gab es nie eine Grundlage.',
    proofSince: (date) => `Alles andere ist gelöscht; der Nachweis war bis ${date} aufzubewahren.`,
    late: 'Überfällig: Das sollte seit mehr als einem Monat weg sein.',
    ended: (ground, date) => `${ground}, endete am ${date}`,
    action: {
      list: 'Ein Durchgang listet sie nur auf.',
      remove: 'Ein Durchgang entfernt sie.',
      erase: 'Ein Durchgang löscht sie.',
      purge: 'Ein Durchgang lässt den Nachweis endgültig gehen.',
      wait: 'Unberührt: Eine Anfrage von ihnen ist offen.',
      held: 'Unberührt: Eine Aufbewahrungssperre oder eine Einschränkung steht.',
    },
  },
  run: {
    open: { list: 'Fälliges auflisten …', remove: 'Fälliges entfernen …', erase: 'Fälliges löschen …' },
    goOn: 'Weitermachen …',
    stop: 'Anhalten',
    nothing: 'Es ist noch nichts geändert.',
    cases: (count) => `${people(count)} gehen`,
    proofs: (count) =>
      plural('de', count, {
        one: `${count} Nachweis, dessen Frist um ist`,
        other: `${count} Nachweise, deren Frist um ist`,
      }),
    left: (count) => `${people(count)} unberührt`,
    undo: {
      list: 'Niemand wird geändert: Der Durchgang zählt nur.',
      remove:
        'Die Personen sind sofort auf keiner Kontaktliste mehr, können eine Zeit lang zurückgeholt werden und werden danach gelöscht.',
      erase:
        'Die Personen sind sofort auf keiner Kontaktliste mehr und werden in jedem System gelöscht. Das kann niemand zurückholen.',
    },
    proofsUndo: 'Ein Nachweis, der geht, kommt nicht wieder, und niemand kann danach sagen, von wem er war.',
    now: { list: 'Jetzt auflisten', remove: 'Jetzt entfernen', erase: 'Jetzt löschen' },
    outcome: {
      running: 'Läuft …',
      stopping: 'Hält nach den nächsten Personen an …',
      stopped: 'Angehalten. Was getan ist, bleibt getan; der nächste Durchgang macht dort weiter.',
      done: 'Fertig: Alle wurden angesehen.',
      busy: 'Ein anderer Durchgang läuft gerade. Nichts geschieht doppelt.',
      failed: 'Das ist abgebrochen. Drücken Sie noch einmal: Es geht dort weiter, nichts geschieht doppelt.',
    },
  },
  tasks: {
    title: 'Einwilligung zur Aufbewahrung widerrufen',
    none: 'Nichts zu entscheiden.',
    withdrawn: (date) => `Die Einwilligung, ihre Daten aufzubewahren, wurde am ${date} widerrufen.`,
    choice: 'Die Daten löschen, oder eine andere Grundlage nennen.',
    otherGrounds: 'Nach den Unterlagen gibt es diese anderen Grundlagen:',
    noOther: 'Nach den Unterlagen gibt es keine andere Grundlage.',
    name: 'Andere Grundlage nennen …',
    ground: 'Auf welcher anderen Grundlage?',
    groundMissing: 'Wählen Sie die Grundlage',
    groundOf: {
      contract: 'Ein Vertrag mit ihnen',
      legal_obligation: 'Ein Gesetz verlangt es',
      legitimate_interests: 'Ein berechtigtes Interesse',
      legal_claims: 'Ein Rechtsanspruch',
    },
    norm: 'Welches Gesetz sagt das?',
    normMissing: 'Nennen Sie das Gesetz, etwa „§ 132 BAO“',
    until: 'Aufbewahren bis; dann wird wieder nachgesehen',
    untilMissing: 'Wählen Sie einen Tag in der Zukunft',
    save: 'Auf dieser Grundlage aufbewahren',
    named: (date) => `Eingetragen. Am ${date} wird wieder nachgesehen.`,
  },
  ground: {
    ...grounds,
    legal_claims: 'Rechtsanspruch',
    stated_period: 'die genannte Zeit nach der Einwilligung',
  },
};
