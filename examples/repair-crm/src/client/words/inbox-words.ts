import { bilingual } from './bilingual.js';

export const inboxWords = bilingual(
  {
    title: 'The customer’s mailbox',
    what: 'This stands for the mailbox and the telephone of a customer, so that the example can be tried by one person alone. Staff see of these messages no code and no link that opens something.',
    notForStaff: 'You are signed in as staff, who do not read customers’ mail. Press “Change” to sign out first.',
    address: 'E-mail address or phone number of the customer',
    addressMissing: 'Enter the address or number as it stands in the customer’s record.',
    look: 'Look into it',
    found: (count: number) =>
      count === 0
        ? 'Nothing has come here.'
        : count === 1
          ? 'One message has come here.'
          : `${count} messages have come.`,
    channel: { sms: 'SMS', email: 'E-mail' },
    toOwn: 'To the customer’s own page',
  },
  {
    title: 'Postfach der Kundschaft',
    what: 'Das steht für Postfach und Telefon einer Person, damit eine allein das Beispiel ausprobieren kann. Das Personal sieht von diesen Nachrichten keinen Code und keinen Link, der etwas öffnet.',
    notForStaff:
      'Sie sind als Personal angemeldet und lesen keine fremde Post. Melden Sie sich zuerst mit „Wechseln“ ab.',
    address: 'E-Mail-Adresse oder Telefonnummer der Person',
    addressMissing: 'Tragen Sie Adresse oder Nummer ein, wie sie eingetragen ist.',
    look: 'Nachsehen',
    found: (count) =>
      count === 0
        ? 'Hier ist nichts angekommen.'
        : count === 1
          ? 'Eine Nachricht ist angekommen.'
          : `${count} Nachrichten sind angekommen.`,
    channel: { sms: 'SMS', email: 'E-Mail' },
    toOwn: 'Zur eigenen Seite der Person',
  },
);
