import type { GateMessages } from '../sections/gate-messages.js';

export const gate: GateMessages = {
  refused: (reason) => `Nicht erlaubt: ${reason}.`,
  remedy: {
    ask: 'Fragen Sie die Person zuerst.',
    ask_again: 'Fragen Sie die Person noch einmal.',
    confirm_address: 'Bestätigen Sie die Adresse und fragen Sie dann noch einmal.',
    wait: 'Warten Sie, bis das geklärt ist.',
    none: 'Bitte lassen Sie es dabei.',
  },
};
