import type { LocalizedText } from '@unticked/core';
import { de } from '@unticked/react/messages/de';
import { en } from '@unticked/react/messages/en';
import type { OrderState } from '../../../shared/order.js';

const words = (en: string, de: string): LocalizedText => ({ en, de });

/** The widgets' own words for a code. */
const inBoth = (english: Readonly<Record<string, string>>, german: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(english).map(([code, text]) => [code, words(text, german[code] ?? text)]));

/** What each kind of data is called, and its columns. */
export const wordsOfSets = {
  customer: {
    title: words('Name, addresses and numbers', 'Name, Adressen und Nummern'),
    why: words(
      'To repair what they bring, and to reach them about it.',
      'Um zu reparieren, was gebracht wird, und Bescheid zu geben.',
    ),
    columns: {
      number: words('Customer number', 'Kundennummer'),
      name: words('Name', 'Name'),
      email: words('Email', 'E-Mail'),
      sms: words('Phone for SMS', 'Telefon für SMS'),
      phone: words('Phone', 'Telefon'),
      post: words('Postal address', 'Postadresse'),
      country: words('Country', 'Land'),
      born: words('Birthday', 'Geburtstag'),
      language: words('Reading language', 'Lesesprache'),
      newsOnly: words('Signed up for news only', 'Nur für Neuigkeiten angemeldet'),
      createdAt: words('Known since', 'Bekannt seit'),
    },
  },
  repairs: {
    title: words('Repairs', 'Reparaturen'),
    why: words('To do the repair, and to stand by it.', 'Um zu reparieren und dafür einzustehen.'),
    columns: {
      id: words('Repair', 'Reparatur'),
      device: words('Device', 'Gerät'),
      fault: words('Fault', 'Schaden'),
      state: words('State', 'Stand'),
      createdAt: words('Brought in', 'Gebracht'),
      updatedAt: words('Last change of state', 'Stand zuletzt geändert'),
    },
    values: {
      state: {
        received: words('received', 'angenommen'),
        in_repair: words('in repair', 'in Reparatur'),
        ready: words('ready', 'fertig'),
        handed_over: words('handed over', 'ausgegeben'),
      } satisfies Readonly<Record<OrderState, LocalizedText>>,
    },
  },
  messages: {
    title: words('Messages that were sent', 'Gesendete Nachrichten'),
    why: words('To know what was written to them.', 'Um zu wissen, was geschrieben wurde.'),
    columns: {
      sentAt: words('Sent', 'Gesendet'),
      channel: words('By', 'Weg'),
      recipient: words('To', 'An'),
      text: words('Text, without codes and the keys in its links', 'Text, ohne Codes und Schlüssel in Links'),
    },
  },
  signIns: {
    title: words('Sign-ins to their own page', 'Anmeldungen auf der eigenen Seite'),
    why: words('To let nobody else into their page.', 'Damit niemand sonst auf die eigene Seite kommt.'),
    columns: {
      codeSentAt: words('Code sent', 'Code gesendet'),
      codeUntil: words('Code works until', 'Code gilt bis'),
      signedInUntil: words('Signed in until', 'Angemeldet bis'),
    },
    until: words('until the sign-in is erased with the customer', 'bis zur Löschung mit den übrigen Daten'),
  },
  observed: {
    title: words('Messages that would have been held back', 'Nachrichten, die zurückgehalten worden wären'),
    why: words(
      'To see what the check before sending would stop, before it binds.',
      'Um zu sehen, was die Prüfung vor dem Senden aufhielte, bevor sie bindet.',
    ),
    columns: {
      at: words('When', 'Wann'),
      channel: words('By', 'Weg'),
      purpose: words('What for', 'Wofür'),
      reason: words('Why', 'Warum'),
    },
    values: {
      channel: inBoth(en.common.channel, de.common.channel),
      reason: inBoth(en.common.reason, de.common.reason),
      purpose: {
        news: words('News and offers', 'Neues und Angebote'),
        newsletter: words('Newsletter', 'Newsletter'),
        advertising: words('Advertising', 'Werbung'),
        order: words('Your order', 'Ihre Bestellung'),
        appointments: words('Appointments', 'Termine'),
        'follow-up': words('After the fair', 'Nach der Messe'),
        'health-news': words('News about health', 'Neues zur Gesundheit'),
        'repair-messages': words('Messages about the repair', 'Nachrichten zur Reparatur'),
      },
    },
  },
  invoices: {
    title: words('Invoices of paid repairs', 'Rechnungen bezahlter Reparaturen'),
    /** Once their person is erased. */
    left: words(
      'Invoices of paid repairs: number, day and amount, without the name (Section 132 BAO)',
      'Rechnungen bezahlter Reparaturen: Nummer, Tag und Betrag, ohne Namen (§ 132 BAO)',
    ),
    why: words('To keep the books.', 'Für die Buchhaltung.'),
    until: words(
      'the end of the seventh year after the one that they are of (Section 132 BAO)',
      'zum Ende des siebenten Jahres nach dem, aus dem sie sind (§ 132 BAO)',
    ),
    columns: {
      number: words('Invoice', 'Rechnung'),
      day: words('Day', 'Tag'),
      amount: words('Amount', 'Betrag'),
    },
  },
};
