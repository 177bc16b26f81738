import { bilingual } from './bilingual.js';

export const auditWords = bilingual(
  {
    title: 'Audit pack',
    hint: 'For an auditor: what the shop asked, what people said and what was done about it.',
    clerks: 'The manager and the data-protection officer make it.',
  },
  {
    title: 'Prüfpaket',
    hint: 'Für eine Prüfung: was die Werkstatt gefragt hat, was gesagt wurde und was daraus wurde.',
    clerks: 'Das erstellen die Leitung und die Datenschutzbeauftragte.',
  },
);
