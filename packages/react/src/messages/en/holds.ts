import type { HoldsMessages } from '../sections/holds-messages.js';

export const holds: HoldsMessages = {
  title: 'Legal holds',
  none: 'No legal hold stands.',
  note: 'While one stands, nothing of this person is erased and nothing is advertised to them.',
  since: (date) => `since ${date}`,
  review: (date) => `To be looked at again by ${date}`,
  overdue: (date) => `Overdue: it should have been looked at by ${date}`,
  add: 'Put on hold …',
  norm: 'Which norm asks for it, as a lawyer cites it?',
  normMissing: 'Name the norm',
  reviewOn: 'When does somebody look again?',
  reviewMissing: 'Enter a day in the future',
  hold: 'Put on hold',
  held: 'On hold. It stands until somebody releases it.',
  openRelease: 'Release …',
  release: 'Release it',
  released: 'Released. An erasure that waited for it can go on.',
};
