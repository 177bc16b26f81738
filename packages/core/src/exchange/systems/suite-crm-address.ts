import type { ForeignWord } from '../../model/foreign-statement.js';
import { defineMapper } from '../define-mapper.js';

const optIn: Readonly<Record<string, ForeignWord>> = {
  'not-opt-in': 'nothing_said',
  'opt-in': 'agreed',
  'confirmed-opt-in': 'agreed',
};

/**
 * An e-mail address of SuiteCRM (`email_addresses`). Fields by name: `opt_out` (boolean, false unless somebody said no),
 * `confirm_opt_in` (`not-opt-in`, `opt-in` or `confirmed-opt-in`), `confirm_opt_in_date`. Its times are written without a zone.
 * Names and codes: the product's public source code.
 */
export const suiteCrmAddress = defineMapper({
  system: 'suitecrm',
  read: (sheet) => {
    const recordId = sheet.text('id');
    const confirmedAt = sheet.instant('confirm_opt_in_date');
    const says = sheet.code('confirm_opt_in', optIn);
    const confirmed = sheet.text('confirm_opt_in') === 'confirmed-opt-in' ? { confirmedAt, at: confirmedAt } : {};
    if (says) sheet.say('confirm_opt_in', says, { recordId, ...confirmed }, { channel: 'email' });
    // Without a purpose of its own it is about the same one: an opt-out of the address must not be lost.
    const key = sheet.isChosen('opt_out') ? 'opt_out' : 'confirm_opt_in';
    if (sheet.flag('opt_out')) sheet.say('opt_out', 'objected', { recordId }, { key, channel: 'email' });
  },
  write: {
    keys: ['confirm_opt_in'],
    joined: true,
    record: ({ answer }) => ({
      opt_out: answer === 'refused',
      confirm_opt_in: answer === 'agreed' ? 'opt-in' : 'not-opt-in',
    }),
  },
});
