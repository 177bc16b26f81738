import { plural } from '../../anatomy/plural.js';
import type { FormMessages } from '../sections/form-messages.js';

export const form: FormMessages = {
  save: 'Speichern',
  saving: 'Wird gespeichert …',
  problems: (count) => plural('de', count, { one: 'Eine Sache fehlt noch', other: `${count} Sachen fehlen noch` }),
  saved: 'Gespeichert',
  nothingChanged: 'Nichts hat sich geändert',
};
