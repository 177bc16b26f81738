import { bilingual } from './bilingual.js';

export const settingsWords = bilingual(
  {
    title: 'Consent settings',
    offTitle: 'Consent is switched off',
    offText:
      'Customers are not asked anything, and messages are sent without a check. Begin with a sample: you edit its texts, look at it as your customers will, and publish it. Only then is consent on.',
    samples: {
      'repair-shop': [
        'Repair shop',
        'Tells about the repair, sends “your repair is ready” under the contract, asks for news by e-mail and SMS.',
      ],
      'repair-shop-strict': [
        'Repair shop, strict',
        'As above, but even repair messages need a yes. Stricter than the law.',
      ],
      newsletter: ['Newsletter', 'A newsletter by e-mail, and a second question about statistics.'],
      'web-shop': ['Web shop', 'Orders, similar goods until the customer objects, other advertising with a yes.'],
      'trade-show': ['Trade show', 'May we keep your card, may we call; a prize draw apart from both.'],
      clinic: ['Practice', 'Records and reminders are told; what uses health data is asked by Yes and No.'],
    },
    begin: 'Look at it and edit',
    draftWaiting: 'A draft is waiting to be published.',
    openDraft: 'Open the draft',
    textsTitle: 'Texts',
    textsHint:
      'Written at the counter, reviewed by data protection, published by the manager. Nothing reaches a customer before.',
    onTitle: 'In use',
    onText: (policy: string, version: number, when: string, by: string) =>
      `${policy}, version ${version}, published ${when} by ${by}`,
    newDraft: 'Draft the next version',
    asking: 'Ask new customers',
    askingHint: 'When this is off, nobody new is asked. What was answered still holds, and messages are still checked.',
    purposes: 'Purposes',
    purposesHint:
      'Observe at first: messages are let through and counted. Enforce when the count no longer frightens you.',
    observe: 'Observe',
    enforce: 'Enforce',
    modeOf: (title: string) => `${title}: observe or enforce`,
    wouldBlock: (count: number) =>
      count === 1 ? '1 message would have been blocked' : `${count} messages would have been blocked`,
    post: 'Links and reminders',
    postHint: 'Whoever said yes is reminded once before it ends, and can go on or stop with one press.',
    kinds: { consent: 'asked', information: 'told', opt_out: 'until they object' },
    managerOnly: 'Only a manager changes these. You can look.',
  },
  {
    title: 'Einwilligung',
    offTitle: 'Die Einwilligung ist ausgeschaltet',
    offText:
      'Es wird niemand gefragt, und Nachrichten gehen ungeprüft hinaus. Beginnen Sie mit einer Vorlage: Sie bearbeiten die Texte, sehen sie an wie Ihre Kundschaft und veröffentlichen sie. Erst dann ist die Einwilligung ein.',
    samples: {
      'repair-shop': [
        'Werkstatt',
        'Informiert über die Reparatur, schickt „Ihr Gerät ist fertig“ im Rahmen des Vertrags, fragt nach Neuigkeiten per E-Mail und SMS.',
      ],
      'repair-shop-strict': [
        'Werkstatt, streng',
        'Wie oben, aber auch Reparatur-Nachrichten brauchen ein Ja. Strenger als das Gesetz.',
      ],
      newsletter: ['Newsletter', 'Ein Newsletter per E-Mail und eine zweite Frage zur Auswertung.'],
      'web-shop': ['Webshop', 'Bestellungen, ähnliche Waren bis zum Widerspruch, andere Werbung mit einem Ja.'],
      'trade-show': ['Messe', 'Dürfen wir die Karte behalten, dürfen wir anrufen; ein Gewinnspiel getrennt davon.'],
      clinic: ['Ordination', 'Akte und Erinnerungen als Information; was Gesundheitsdaten nutzt, mit Ja und Nein.'],
    },
    begin: 'Ansehen und bearbeiten',
    draftWaiting: 'Ein Entwurf wartet auf die Veröffentlichung.',
    openDraft: 'Entwurf öffnen',
    textsTitle: 'Texte',
    textsHint:
      'In der Annahme geschrieben, vom Datenschutz geprüft, von der Leitung veröffentlicht. Vorher erreicht nichts die Kundschaft.',
    onTitle: 'In Verwendung',
    onText: (policy: string, version: number, when: string, by: string) =>
      `${policy}, Fassung ${version}, veröffentlicht ${when} von ${by}`,
    newDraft: 'Nächste Fassung entwerfen',
    asking: 'Neue Kundschaft fragen',
    askingHint:
      'Wenn das aus ist, wird niemand Neuer gefragt. Was geantwortet wurde, gilt weiter, und Nachrichten werden weiter geprüft.',
    purposes: 'Zwecke',
    purposesHint:
      'Zuerst beobachten: Nachrichten gehen durch und werden gezählt. Durchsetzen, wenn die Zahl nicht mehr erschreckt.',
    observe: 'Beobachten',
    enforce: 'Durchsetzen',
    modeOf: (title: string) => `${title}: beobachten oder durchsetzen`,
    wouldBlock: (count: number) =>
      count === 1 ? '1 Nachricht wäre aufgehalten worden' : `${count} Nachrichten wären aufgehalten worden`,
    post: 'Links und Erinnerungen',
    postHint: 'Wer ja gesagt hat, wird vor dem Ende einmal erinnert und kann mit einem Druck verlängern oder beenden.',
    kinds: { consent: 'wird gefragt', information: 'wird informiert', opt_out: 'bis zum Widerspruch' },
    managerOnly: 'Ändern darf das nur die Leitung. Ansehen dürfen Sie es.',
  },
);
