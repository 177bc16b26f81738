import { capture } from './en/capture.js';
import { checkboxes } from './en/checkboxes.js';
import { common } from './en/common.js';
import { errors } from './en/errors.js';
import { form } from './en/form.js';
import { gate } from './en/gate.js';
import { history } from './en/history.js';
import { pills } from './en/pills.js';
import type { Messages } from './messages.js';

/** English, the default. Dates are day, month, year; name a region (`en-US`) in the provider's `locale` for another order. */
export const en: Messages = {
  locale: 'en',
  dateLocale: 'en-GB',
  common,
  checkboxes,
  capture,
  form,
  pills,
  history,
  gate,
  errors,
};
