import type { GateMessages } from '../sections/gate-messages.js';

export const gate: GateMessages = {
  refused: (reason) => `Not allowed: ${reason}.`,
  remedy: {
    ask: 'Ask the person first.',
    ask_again: 'Ask the person again.',
    confirm_address: 'Confirm the address, then ask again.',
    wait: 'Wait until this is settled.',
    none: 'Please leave it at that.',
  },
};
