import { bilingual } from './bilingual.js';

export const rightsWords = bilingual(
  {
    title: 'Requests about data',
    hint: 'What customers ask for about their data, and who was removed. The law gives one month to answer.',
    bin: 'Removed customers',
    binHint: 'They are on no list any more, and can be brought back for a while.',
    onCustomer: 'Their data',
    held: 'Everything we hold',
    heldTitle: (name: string) => `Everything we hold of ${name}`,
    clerk: 'Clerk',
    officer: 'Data-protection officer',
    manager: 'Manager',
    statement: 'What they can read',
    takeAlong: 'What they can take along',
    clerks: 'The manager and the data-protection officer see what was asked.',
  },
  {
    title: 'Anfragen zu Daten',
    hint: 'Was Kundinnen und Kunden zu ihren Daten verlangen, und wer entfernt wurde. Das Gesetz gibt einen Monat Zeit.',
    bin: 'Entfernte Kundinnen und Kunden',
    binHint: 'Sie stehen auf keiner Liste mehr und können eine Zeit lang zurückgeholt werden.',
    onCustomer: 'Ihre Daten',
    held: 'Alles, was wir haben',
    heldTitle: (name: string) => `Alles, was wir von ${name} haben`,
    clerk: 'Schalter',
    officer: 'Datenschutzbeauftragte',
    manager: 'Leitung',
    statement: 'Was sie lesen können',
    takeAlong: 'Was sie mitnehmen können',
    clerks: 'Die Leitung und die Datenschutzbeauftragte sehen, was verlangt wurde.',
  },
);
