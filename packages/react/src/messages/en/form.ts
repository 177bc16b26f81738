import { plural } from '../../anatomy/plural.js';
import type { FormMessages } from '../sections/form-messages.js';

export const form: FormMessages = {
  save: 'Save',
  saving: 'Saving …',
  problems: (count) =>
    plural('en', count, { one: 'There is one thing to do', other: `There are ${count} things to do` }),
  saved: 'Saved',
  nothingChanged: 'Nothing has changed',
};
