import type { CheckboxesMessages } from '../sections/checkboxes-messages.js';

const after = (words: string, channels: string) => (channels ? `${words} ${channels}` : words);

export const checkboxes: CheckboxesMessages = {
  yourChoice: 'freiwillig',
  privacyNotice: 'Datenschutzerklärung',
  howToStop: 'So beenden Sie das',
  stricterThanLaw: 'Das verlangt mehr als das Gesetz.',
  readOut: 'Vorlesen:',
  letRead: 'Kundschaft liest und kreuzt selbst an:',
  changed: {
    person: (date) => `Was sich geändert hat, seit Sie am ${date} Ja gesagt haben`,
    clerk: (date) => `Was sich geändert hat, seit die Person am ${date} Ja gesagt hat`,
  },
  added: 'neu:',
  removed: 'gestrichen:',
  told: 'Ich habe das gelesen',
  yes: 'Ja',
  no: 'Nein',
  objects: {
    person: (channels) => after('Ich widerspreche', channels && `der Kontaktaufnahme ${channels}`),
    clerk: (channels) => after('Widerspruch', channels && `gegen Kontaktaufnahme ${channels}`),
  },
  alreadyTold: 'Wurde informiert',
  alreadyObjected: (channels) => after('Widersprochen', channels && `(Kontaktaufnahme ${channels})`),
  reminder: { person: 'Sie haben das noch nicht bestätigt.', clerk: 'Noch nicht informiert.' },
  starts: 'Beginnt beim Speichern',
  stops: 'Endet beim Speichern',
  tickYourself: 'Bitte kreuzen Sie dieses Feld selbst an',
  reason: 'Warum ist das Häkchen weg?',
  reasons: { changed_mind: 'Meinung geändert', entered_wrongly: 'Falsch eingegeben' },
  readFirst: (title) => `Bestätigen Sie, dass Sie „${title}“ gelesen haben`,
  tellFirst: (title) => `Erst informieren, dann ankreuzen: „${title}“`,
  sayReason: 'Sagen Sie, warum das Häkchen weg ist',
  notLoaded: 'Warten Sie auf die Fragen zu Daten und Kontakt',
  loadFailed: 'Die Fragen zu Daten und Kontakt konnten nicht geladen werden.',
  notSaved: 'Die Antworten zu Daten und Kontakt sind nicht gespeichert.',
  partly: (titles) => `Nicht festgehalten: ${titles}. Das Übrige ist gespeichert.`,
  linkSent: {
    person: (by, titles) =>
      `Wir haben Ihnen ${by} einen Link gesendet. Ihr Ja zu ${titles} gilt, sobald Sie es bestätigen.`,
    clerk: (by, titles) => `Der Link ging ${by} an die Kundschaft. Das Ja zu ${titles} gilt, sobald es bestätigt ist.`,
  },
  linkNotSent: 'Der Link konnte nicht gesendet werden.',
  sendAgain: 'Link noch einmal senden',
  sentAgain: 'Noch einmal gesendet',
  notWaiting: 'Diese Antwort wartet auf keinen Link mehr.',
};
