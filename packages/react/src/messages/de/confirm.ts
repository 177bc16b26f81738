import type { ConfirmMessages } from '../sections/confirm-messages.js';

export const confirm: ConfirmMessages = {
  intro:
    'Ihr Ja gilt, sobald Sie den Knopf drücken. Wenn das nicht von Ihnen kommt, schließen Sie die Seite: Dann ändert sich nichts.',
  press: 'Ja, ich bestätige',
  sending: 'Wird bestätigt …',
  confirmed: 'Bestätigt. Vielen Dank.',
  already: 'Das haben Sie schon bestätigt. Es ist nichts mehr zu tun.',
  answers: 'Sie haben ja gesagt zu',
  pressYourself: 'Bitte drücken Sie den Knopf selbst',
  unknownLink: 'Diesen Link kennen wir nicht. Öffnen Sie ihn noch einmal aus der Nachricht oder kopieren Sie ihn ganz.',
  unreachable:
    'Gerade gibt es keine Verbindung. Nichts ist verloren: Drücken Sie den Knopf in einer Weile noch einmal.',
};
