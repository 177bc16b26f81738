import { bilingual } from './bilingual.js';

export const portalWords = bilingual(
  {
    signInTitle: 'Sign in to your page',
    signInText: 'See your repairs, and what you agreed to. We send a code to the e-mail address that you gave us.',
    email: 'E-mail address',
    sendCode: 'Send me a code',
    emailMissing: 'Enter your e-mail address.',
    codeSent: (address: string) =>
      `If ${address} is the address of one of our customers, a code is on its way to it. It works for ten minutes; at most three go out in a day.`,
    code: 'Code',
    codeMissing: 'Enter the six digits of the code.',
    enter: 'Sign in',
    otherAddress: 'Other address, or another code',
    menu: 'Your page',
    repairs: 'My repairs',
    consents: 'My consents',
    hello: (name: string) => `Signed in as ${name}`,
    leave: 'Sign out',
    noRepairs: 'None of your devices is with us.',
    left: (date: string) => `left on ${date}`,
    consentsText: 'What you choose here does not touch your repairs. What was sent until then remains lawful.',
  },
  {
    signInTitle: 'Bei Ihrer Seite anmelden',
    signInText:
      'Sehen Sie Ihre Reparaturen und wozu Sie zugestimmt haben. Wir schicken einen Code an die E-Mail-Adresse, die Sie uns gegeben haben.',
    email: 'E-Mail-Adresse',
    sendCode: 'Code schicken',
    emailMissing: 'Geben Sie Ihre E-Mail-Adresse ein.',
    codeSent: (address) =>
      `Wenn ${address} die Adresse einer unserer Kundinnen oder eines Kunden ist, ist ein Code dorthin unterwegs. Er gilt zehn Minuten; höchstens drei gehen an einem Tag hinaus.`,
    code: 'Code',
    codeMissing: 'Geben Sie die sechs Ziffern des Codes ein.',
    enter: 'Anmelden',
    otherAddress: 'Andere Adresse oder neuer Code',
    menu: 'Ihre Seite',
    repairs: 'Meine Reparaturen',
    consents: 'Meine Einwilligungen',
    hello: (name) => `Angemeldet als ${name}`,
    leave: 'Abmelden',
    noRepairs: 'Keines Ihrer Geräte ist bei uns.',
    left: (date) => `abgegeben am ${date}`,
    consentsText:
      'Was Sie hier wählen, hat mit Ihren Reparaturen nichts zu tun. Was bis dahin geschickt wurde, bleibt rechtmäßig.',
  },
);
