import { bilingual } from './bilingual.js';

export const retentionWords = bilingual(
  {
    title: 'Kept too long',
    hint: 'Whose data nothing keeps any more: what the run removes, and what somebody has to decide. Periods run from the day on which the last device was fetched.',
    clerks: 'The manager and the data-protection officer see whose data is kept too long.',
    managerRuns: 'The run is started by the manager.',
  },
  {
    title: 'Zu lange aufbewahrt',
    hint: 'Wessen Daten nichts mehr hält: was der Durchgang entfernt, und was jemand entscheiden muss. Fristen laufen ab dem Tag, an dem das letzte Gerät abgeholt wurde.',
    clerks: 'Die Leitung und die Datenschutzbeauftragte sehen, wessen Daten zu lange aufbewahrt werden.',
    managerRuns: 'Den Durchgang startet die Leitung.',
  },
);
