import type { StopMessages } from '../sections/stop-messages.js';

export const stop: StopMessages = {
  open: 'Stop advertising …',
  question: 'What does the person not want any more?',
  everything: 'Any advertising',
  channel: (channel) => `Advertising by ${channel}`,
  about: 'This is what it is about, and how it stands',
  note: 'It counts at once. No reason and no form is needed. What is sent to carry out an order goes on.',
  noteFrom: (when) => `It counts from ${when}. What is sent to carry out an order goes on.`,
  choose: 'Choose what is to end.',
  how: 'Said earlier, or by phone or letter …',
  when: 'When it was said, if not just now',
  toCome: 'That is still to come: it counts from now on.',
  save: 'Stop it',
  saving: 'Saving …',
  saved: 'Stopped. It counts from now on.',
  savedFor: (when) => `Stopped. It counts from ${when}. What was sent in between was allowed by what was known then.`,
  laterYes: 'A yes that was said after that holds: see below.',
  unchanged: 'There was nothing left to stop.',
  failed: 'It is not saved yet. Press “Stop it” again: it is written once, however often you press.',
};
