import type { ErrorMessages } from '../sections/error-messages.js';

export const errors: ErrorMessages = {
  unauthenticated: 'You are not signed in. Sign in and try again.',
  forbidden: 'You may not do this. Ask somebody who may.',
  too_large: 'This is too much at once. Send less.',
  subject_exists: 'This customer number was used before. Take a new one.',
  idempotency_mismatch: 'This was saved before with other answers. Reload and ask again.',
  tampered: 'What is stored was changed afterwards. Tell whoever looks after this system.',
  unavailable: 'The consent log could not be reached. Nothing was saved; try again.',
  conflict: 'Somebody else was saving at the same moment. Try again.',
  indefinite: 'It is not certain that this was saved. Try again; nothing is saved twice.',
  other: 'Something went wrong. Try again, or tell whoever looks after this system.',
};
