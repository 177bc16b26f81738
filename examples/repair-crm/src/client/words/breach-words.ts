import { bilingual } from './bilingual.js';

export const breachWords = bilingual(
  {
    title: 'Data breaches',
    hint: 'A laptop is missing, a list went to the wrong people: what to do, by when, and what was done.',
    everyCustomer: 'Every customer of the shop',
    managers: 'The manager sees to data breaches. Tell Dana M. at once if you notice one.',
  },
  {
    title: 'Datenpannen',
    hint: 'Ein Laptop fehlt, eine Liste ging an die Falschen: was zu tun ist, bis wann, und was getan wurde.',
    everyCustomer: 'Die ganze Kundschaft',
    managers: 'Um Datenpannen kümmert sich die Leitung. Sagen Sie es Dana M. sofort, wenn Sie eine bemerken.',
  },
);
