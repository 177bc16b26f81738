import type { GateMessages } from '../sections/gate-messages.js';

export const gate: GateMessages = {
  loading: 'Einwilligung wird geprüft …',
  offline: 'Sie sind offline; die Einwilligung kann nicht geprüft werden.',
  failed: 'Die Einwilligung konnte nicht geprüft werden.',
  refused: (reason) => `Nicht erlaubt: ${reason}.`,
  remedy: {
    ask: 'Fragen Sie die Person zuerst.',
    ask_again: 'Fragen Sie die Person noch einmal.',
    confirm_address: 'Bestätigen Sie die Adresse und fragen Sie dann noch einmal.',
    wait: 'Warten Sie, bis das geklärt ist.',
    none: 'Bitte lassen Sie es dabei.',
  },
};
