import { bilingual } from './bilingual.js';

export const breachWords = bilingual(
  {
    title: 'Data breaches',
    hint: 'A laptop is missing, a list went to the wrong people: what to do, by when, and what was done.',
    everybody: 'Everybody in the consent log',
    customers: 'Customers whom the shop still has',
    clerks:
      'The manager and the data-protection officer see to data breaches. Tell Dana M. or Ines B. at once if you notice one.',
  },
  {
    title: 'Datenpannen',
    hint: 'Ein Laptop fehlt, eine Liste ging an die Falschen: was zu tun ist, bis wann, und was getan wurde.',
    everybody: 'Alle im Einwilligungsprotokoll',
    customers: 'Kundschaft, die noch da ist',
    clerks:
      'Um Datenpannen kümmern sich die Leitung und die Datenschutzbeauftragte. Sagen Sie es Dana M. oder Ines B. sofort, wenn Sie eine bemerken.',
  },
);
