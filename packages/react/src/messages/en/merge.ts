import type { MergeMessages } from '../sections/merge-messages.js';

export const merge: MergeMessages = {
  title: 'Make one person of two',
  note: 'For each purpose the more protective answer stands. Both histories are kept, and it can be undone.',
  takeover: 'Nothing was said under this name yet: every answer goes on as it is.',
  answers: 'Answers of both, and what will stand',
  goesOn: (name) => `${name} (goes on)`,
  ends: (name) => `${name} (ends)`,
  afterwards: 'Afterwards, for both',
  why: (name) => `the answer of ${name} stands`,
  same: 'both say the same',
  nothing: 'There is nothing that either was asked.',
  reason: 'Why are they the same person?',
  reasonMissing: 'Say in a few words why, such as “same phone number”.',
  save: 'Make them one',
  saving: 'Saving …',
  saved: 'They are one person now. What is said from now on counts for both.',
  failed: 'It is not saved yet. Press “Make them one” again: it is written once, however often you press.',
};
