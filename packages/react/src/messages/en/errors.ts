import type { ErrorMessages } from '../sections/error-messages.js';

export const errors: ErrorMessages = {
  unauthenticated: 'You are not signed in.',
  forbidden: 'You may not do this.',
  subject_exists: 'This customer number was used before. Take a new one.',
  idempotency_mismatch: 'Saved before with other answers. Reload and ask again.',
  link_expired: 'This link is too old. Ask us again, and we send you a new one.',
  link_spent: 'You have answered this again since, and that answer holds.',
  wrong_code: 'This is not the code that we sent. Look at the last one.',
  code_expired: 'This code no longer works. Let us send you a new one.',
  too_often: 'It was sent as often as it may be in one day. Look among unwanted mail, or try again tomorrow.',
  unavailable: 'The consent log cannot be reached. Try again.',
  conflict: 'Somebody else was saving. Try again.',
  indefinite: 'Perhaps saved, perhaps not. Try again; nothing is saved twice.',
  other: 'Something went wrong. Tell whoever looks after this system.',
};
