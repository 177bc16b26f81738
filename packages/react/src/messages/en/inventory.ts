import type { InventoryMessages } from '../sections/inventory-messages.js';

export const inventory: InventoryMessages = {
  title: 'Systems and data',
  publicTitle: 'Where your data is',
  columns: {
    why: 'What for',
    data: 'Data',
    who: 'Who has it',
    where: 'Where and how long',
    protection: 'Protection',
  },
  filter: 'Only systems that say',
  shown: (shown, all) => `Systems shown: ${shown} of ${all}.`,
  nothingFits: 'No system says that.',
  none: 'nothing said',
  findings: 'To be put right',
  noFindings: 'The inventory fits the wordings in force and the systems that hold data.',
  severity: { error: 'Does not fit', warning: 'Worth a look' },
  asOf: (date) => `As of ${date}`,
  download: 'Download as a table',
  print: 'Print',
};
