import type { CheckboxesMessages } from '../sections/checkboxes-messages.js';

export const checkboxes: CheckboxesMessages = {
  label: '',
};
