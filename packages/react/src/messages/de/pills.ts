import type { PillsMessages } from '../sections/pills-messages.js';

export const pills: PillsMessages = {
  label: 'Einwilligung',
  topic: { data: 'Daten', marketing: 'Werbung' },
  word: {
    may_contact: 'Kontakt erlaubt',
    may_keep: 'Speichern erlaubt',
    some: 'Teilweise',
    never_asked: 'Nie gefragt',
    asked: 'Antwort offen',
    left_empty: 'Leer gelassen',
    said_no: 'Nein gesagt',
    withdrawn: 'Widerrufen',
    objected: 'Widersprochen',
    ask_again: 'Erneut fragen',
    not_informed: 'Noch nicht informiert',
    stopped: 'Beendet',
    blocked: 'Gesperrt',
    unknown: 'Kein Nachweis',
  },
  only: (channels) => `Nur ${channels}`,
  without: (channels) => `Ohne ${channels}`,
  expired: (date) => `Abgelaufen ${date}`,
  none: 'Nichts gefragt',
};
