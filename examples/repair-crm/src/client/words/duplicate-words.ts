import { bilingual } from './bilingual.js';

export const duplicateWords = bilingual(
  {
    open: 'Duplicates',
    title: 'Entered twice?',
    hint: 'Customers that are alike in e-mail, phone, or name and place. Look before you make them one.',
    none: 'No two customers are alike.',
    found: (count: number) => (count === 1 ? '1 pair' : `${count} pairs`),
    who: (name: string, number: number) => `${name} (no. ${number})`,
    same: { email: 'same e-mail', phone: 'same phone', name: 'same name and place' },
    review: (a: string, b: string) => `Compare ${a} and ${b}`,
    swap: 'Let the other one go on',
    leave: 'Leave both as they are',
    done: 'To the customer',
    isMerged: (name: string) =>
      `This customer was made one with ${name}. Repairs are there, and answers count for both.`,
    toOther: (name: string) => `To ${name}`,
    cameFrom: (name: string) => `${name} was made one with this customer.`,
  },
  {
    open: 'Doppelte',
    title: 'Doppelt eingetragen?',
    hint: 'Personen mit gleicher E-Mail, gleichem Telefon, oder gleichem Namen und Ort. Sehen Sie hin, bevor Sie sie vereinen.',
    none: 'Niemand scheint doppelt zu sein.',
    found: (count: number) => (count === 1 ? '1 Paar' : `${count} Paare`),
    who: (name: string, number: number) => `${name} (Nr. ${number})`,
    same: { email: 'gleiche E-Mail', phone: 'gleiches Telefon', name: 'gleicher Name und Ort' },
    review: (a: string, b: string) => `${a} und ${b} vergleichen`,
    swap: 'Die andere Person soll bleiben',
    leave: 'Beide lassen, wie sie sind',
    done: 'Zur Person',
    isMerged: (name: string) =>
      `Diese Person wurde mit ${name} vereint. Die Reparaturen sind dort, und Antworten gelten für beide.`,
    toOther: (name: string) => `Zu ${name}`,
    cameFrom: (name: string) => `${name} wurde mit dieser Person vereint.`,
  },
);
