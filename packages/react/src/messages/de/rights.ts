import { plural } from '../../anatomy/plural.js';
import type { RightsMessages } from '../sections/rights-messages.js';

export const rights: RightsMessages = {
  reason: 'Warum?',
  reasonMissing: 'Sagen Sie kurz, warum',
  saving: 'Wird gespeichert …',
  failed: 'Vielleicht geschehen, vielleicht nicht. Drücken Sie noch einmal: Es geschieht nur einmal.',
  refused: {
    held: 'Daten werden für einen Rechtsanspruch aufbewahrt. Heben Sie das zuerst auf.',
    closed: 'Jemand anderer hat das schon abgeschlossen. Laden Sie neu und sehen Sie noch einmal hin.',
    wrong_step:
      'Das geht so nicht, oder nicht mehr. Festgehalten wurde nichts. Laden Sie neu und sehen Sie noch einmal hin.',
    not_removed: 'Es ist zu spät: Zurückholen geht nicht mehr.',
    erasure_begun: 'Eine Löschung hat begonnen: Zurückholen geht nicht mehr.',
    not_identified:
      'Niemand hat gesagt, wie die Person erkannt wurde. Schreiben Sie zuerst diesen Schritt der Anfrage auf.',
    nothing_done:
      'Von dem, was verlangt wird, ist hier seit dem Eingang nichts geschehen. Tun Sie es zuerst, oder sagen Sie, wie es geschehen ist.',
    overdue:
      'Der Monat ist vorbei. Hat die Person es davor erfahren, sagen Sie, wann; sonst antworten Sie, und notieren Sie, warum es spät ist.',
    restricted:
      'Die Verwendung der Daten ist eingeschränkt. Heben Sie das zuerst auf, oder schreiben Sie auf, dass die Person selbst um Löschung bittet.',
    not_found: 'Es ist nicht mehr da. Laden Sie neu und sehen Sie noch einmal hin.',
    unsupported: 'Dafür ist dieses System nicht eingerichtet. Sagen Sie es der Person, die es betreut.',
    unauthenticated:
      'Es ist niemand mehr angemeldet, geschrieben wurde nichts. Melden Sie sich wieder an und drücken Sie noch einmal.',
    forbidden: 'Das dürfen Sie nicht.',
  },
  meanwhile: (what, by) =>
    `Inzwischen ist das geschehen${by === undefined ? '' : `, durch ${by}`}: ${what}. Was Sie getippt haben, wurde nicht festgehalten und steht noch hier.`,
  by: (by) => `von ${by}`,
  daysLeft: (days) => plural('de', days, { one: `noch ${days} Tag`, other: `noch ${days} Tage` }),
  lastDay: 'weniger als ein Tag übrig',
  hold: (reason, norm, date) => `${reason} (${norm}), wieder anzusehen bis ${date}`,
  more: 'Mehr zeigen',
  erasure: {
    open: 'Entfernen oder löschen …',
    plan: 'Was eine Löschung täte',
    planNote: 'Noch ist nichts geändert.',
    planFailed:
      'Dieses System hat nicht gesagt, was es hält. Eine Löschung fragt es trotzdem, und noch einmal, wenn es scheitert.',
    byHand: 'Von dieser Seite aus lässt sich hier nichts löschen. Jemand muss es von Hand tun.',
    heldNow: 'Daten werden für einen Rechtsanspruch aufbewahrt. Solange wird nichts gelöscht:',
    removed: (date, until) => `Entfernt am ${date}: aus jeder Kontaktliste. Zurückholen geht bis ${until}.`,
    erased: (date) => `Gelöscht am ${date}.`,
    choose: 'Was soll geschehen?',
    chooseMissing: 'Wählen Sie eines von beiden',
    remove: 'Entfernen',
    removeNote: 'Sofort aus jeder Kontaktliste. Zurückholen geht eine Zeit lang; bis wann, steht dann da.',
    erase: 'Löschen',
    eraseNote: 'Sofort aus jeder Kontaktliste, dann in jedem System gelöscht. Das holt niemand zurück.',
    because: 'Warum wird gelöscht?',
    becauseMissing: 'Wählen Sie, warum',
    afterwards: 'Und die Adressen danach?',
    afterwardsMissing: 'Wählen Sie, was mit den Adressen geschieht',
    doNotContact: 'In Ruhe lassen, auch wenn eine Liste sie wieder hereinbringt',
    mayReturn: 'Keinen Vermerk behalten: Die Person darf wiederkommen',
    removeNow: 'Jetzt entfernen',
    eraseNow: 'Jetzt löschen',
    progress: {
      done: 'Erledigt: Jedes System, das von hier zu erreichen ist, hat es bestätigt.',
      running: 'Noch nicht durch. In einer Kontaktliste steht die Person nicht mehr.',
      waiting:
        'Noch ist nichts gelöscht: Daten werden für einen Rechtsanspruch aufbewahrt. In einer Kontaktliste steht die Person nicht mehr.',
    },
    byHandLeft: 'Was von Hand geschieht, bleibt Ihnen.',
    systemDone: (when) => `Bestätigt ${when}`,
    systemFailed: (tries) =>
      plural('de', tries, { one: 'Nicht erledigt: einmal versucht', other: `Nicht erledigt: ${tries}-mal versucht` }),
    systemWaits: 'Noch nicht gefragt',
    systemHeld: 'Wartet auf das Ende der Aufbewahrung',
    goOn: 'Noch einmal versuchen',
    certificate: 'Bestätigung für die Person',
    print: 'Drucken',
  },
  bin: {
    title: 'Entfernt',
    none: 'Niemand ist zurzeit entfernt.',
    removed: (date) => `entfernt am ${date}`,
    held: 'Für einen Rechtsanspruch aufbewahrt: wird nach den Tagen nicht gelöscht',
    over: 'nicht mehr zurückzuholen',
    begun: 'Eine Löschung hat begonnen: Zurückholen geht nicht mehr.',
    restore: 'Zurückholen',
    restored: 'Wieder da, mit dem, was vorher und seither gesagt wurde.',
    eraseForGood: 'Endgültig löschen …',
  },
};
