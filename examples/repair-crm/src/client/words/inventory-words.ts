import { bilingual } from './bilingual.js';

export const inventoryWords = bilingual(
  {
    title: 'Systems and data',
    hint: 'Which systems hold what data, why, where and for how long. Customers read a shorter page of it.',
    clerks: 'The manager and the data-protection officer see this.',
    toPublic: 'What customers read',
    publicTitle: 'What happens to your data',
    toOwn: 'To your own page',
    where: 'Where your data is',
  },
  {
    title: 'Systeme und Daten',
    hint: 'Welche Systeme welche Daten haben, wofür, wo und wie lange. Kundinnen und Kunden lesen eine kürzere Seite davon.',
    clerks: 'Das sehen die Leitung und die Datenschutzbeauftragte.',
    toPublic: 'Was die Kundschaft liest',
    publicTitle: 'Was mit Ihren Daten geschieht',
    toOwn: 'Zu Ihrer eigenen Seite',
    where: 'Wo Ihre Daten sind',
  },
);
