import { bilingual } from './bilingual.js';

export const loginWords = bilingual(
  {
    title: 'Who is at the counter?',
    why: 'Your name stands beside everything you record.',
    roles: { clerk: 'Counter', officer: 'Data protection', manager: 'Manager' },
    asCustomer: 'Or as a customer:',
    ownPage: 'own page',
    inbox: 'mailbox, where codes arrive',
    dataTitle: 'Your data',
    dataText: 'This page opens by the link that we sent you, with the code that we told you.',
    ownTitle: 'Your choice about our messages',
    ownText:
      'You can take back what you agreed to at any time, as easily as you gave it. It does not touch your repair. Tell us at the counter, call +43 732 000000 or write to privacy@acme-repairs.example. What was sent until then remains lawful.',
  },
  {
    title: 'Wer ist in der Annahme?',
    why: 'Ihr Name steht neben allem, was Sie eintragen.',
    roles: { clerk: 'Annahme', officer: 'Datenschutz', manager: 'Leitung' },
    asCustomer: 'Oder als Kundin oder Kunde:',
    ownPage: 'eigene Seite',
    inbox: 'Postfach, in dem Codes ankommen',
    dataTitle: 'Ihre Daten',
    dataText:
      'Diese Seite öffnet sich über den Link, den wir Ihnen geschickt haben, mit dem Code, den wir Ihnen gesagt haben.',
    ownTitle: 'Ihre Entscheidung über unsere Nachrichten',
    ownText:
      'Sie können jederzeit widerrufen, so leicht wie Sie zugestimmt haben. Mit Ihrer Reparatur hat das nichts zu tun. Sagen Sie es uns im Geschäft, rufen Sie +43 732 000000 an oder schreiben Sie an privacy@acme-repairs.example. Was bis dahin geschickt wurde, bleibt rechtmäßig.',
  },
);
