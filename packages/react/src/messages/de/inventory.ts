import type { InventoryMessages } from '../sections/inventory-messages.js';

export const inventory: InventoryMessages = {
  title: 'Systeme und Daten',
  publicTitle: 'Wo Ihre Daten sind',
  columns: {
    why: 'Wofür',
    data: 'Daten',
    who: 'Wer sie hat',
    where: 'Wo und wie lange',
    protection: 'Schutz',
  },
  filter: 'Nur Systeme, in denen steht',
  shown: (shown, all) => `Systeme: ${shown} von ${all}.`,
  nothingFits: 'Das steht bei keinem System.',
  none: 'nichts angegeben',
  findings: 'Zu berichtigen',
  noFindings: 'Das Verzeichnis passt zu den geltenden Texten und zu den Systemen, die Daten haben.',
  severity: { error: 'Passt nicht', warning: 'Einen Blick wert' },
  asOf: (date) => `Stand ${date}`,
  download: 'Als Tabelle herunterladen',
  print: 'Drucken',
};
