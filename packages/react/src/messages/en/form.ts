import type { FormMessages } from '../sections/form-messages.js';

export const form: FormMessages = {
  label: '',
};
