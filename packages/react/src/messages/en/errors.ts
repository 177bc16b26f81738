import type { ErrorMessages } from '../sections/error-messages.js';

export const errors: ErrorMessages = {
  unauthenticated: 'You are not signed in.',
  forbidden: 'You may not do this.',
  subject_exists: 'This customer number was used before. Take a new one.',
  idempotency_mismatch: 'Saved before with other answers. Reload and ask again.',
  unavailable: 'The consent log cannot be reached. Try again.',
  conflict: 'Somebody else was saving. Try again.',
  indefinite: 'Perhaps saved, perhaps not. Try again; nothing is saved twice.',
  other: 'Something went wrong. Tell whoever looks after this system.',
};
