import { plural } from '../../anatomy/plural.js';
import type { PostMessages } from '../sections/post-messages.js';

export const post: PostMessages = {
  title: 'Links und Erinnerungen',
  cannotSend:
    'Bestätigungslinks und Erinnerungen werden nicht gesendet: Diese Installation hat keinen Versand. Ein Ja, das einen Link braucht, bleibt in Wartestellung.',
  neverRan:
    'Von selbst wurde noch nichts gesendet: Erinnerungen gehen nicht hinaus. Jemand muss den Zeitplan einrichten.',
  late: (date, time) =>
    `Seit ${date}, ${time} wurde von selbst nichts gesendet: Erinnerungen gehen nicht hinaus. Jemand muss nach dem Zeitplan sehen.`,
  lastRun: (date, time, sent) => `Letzter Durchgang ${date}, ${time}: ${sent}.`,
  reminders: (count) => plural('de', count, { one: `${count} Erinnerung`, other: `${count} Erinnerungen` }),
  confirmations: (count) =>
    plural('de', count, { one: `${count} Link noch einmal gesendet`, other: `${count} Links noch einmal gesendet` }),
  undelivered: (count) =>
    plural('de', count, {
      one: `${count} Nachricht ließ sich nicht senden, es wird wieder versucht`,
      other: `${count} Nachrichten ließen sich nicht senden, es wird wieder versucht`,
    }),
  nothing: 'es war nichts fällig',
  run: 'Jetzt senden',
  running: {
    no: 'Sendet nur, was fällig ist.',
    yes: 'Läuft …',
    done: 'Erledigt.',
    busy: 'Ein anderer Durchgang läuft gerade. Nichts wird doppelt gesendet.',
    failed: 'Das ging nicht. Nichts wird doppelt gesendet: Versuchen Sie es noch einmal.',
  },
};
