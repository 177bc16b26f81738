import type { AddressMessages } from '../sections/address-messages.js';

export const address: AddressMessages = {
  open: 'Block this address …',
  openLift: 'Lift the block …',
  title: (address) => `Block ${address}`,
  liftTitle: (address) => `Lift the block of ${address}`,
  free: 'This address is not blocked.',
  blocked: (since, by) => `This address is blocked since ${since}${by ? `, by ${by}` : ''}`,
  note: 'Nothing is sent to it any more, whoever has it now or later, also nothing about an order. What a person agrees to later, for this very address, may be sent again.',
  liftNote: 'What each person agreed to counts again for this address.',
  reason: 'Why?',
  reasonMissing: 'Say in a few words why, such as “asked by letter”.',
  block: 'Block it',
  lift: 'Lift it',
  saving: 'Saving …',
  failed: 'It is not saved yet. Press again: it is written once, however often you press.',
};
