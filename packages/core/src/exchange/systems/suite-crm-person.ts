import type { ForeignWord } from '../../model/foreign-statement.js';
import { defineMapper } from '../define-mapper.js';

/** What each basis says of a consent; `null`: it rests on something else. */
const bases: Readonly<Record<string, ForeignWord | null>> = {
  consent: 'agreed',
  withdrawn: 'withdrawn',
  contract: null,
  legal_obligation: null,
  protection_of_interest: null,
  public_interest: null,
  legitimate_interest: null,
};

/**
 * A contact, lead or target of SuiteCRM. Fields by name: `lawful_basis` (several codes, as `^consent^,^contract^`),
 * `lawful_basis_source`, `date_reviewed`, which is a day and the day of the review, not of the answer. Its addresses are records of
 * their own: `suiteCrmAddress`. Read only: what consent it would be in `lawful_basis` nobody could tell.
 * Names and codes: the product's public source code.
 */
export const suiteCrmPerson = defineMapper({
  system: 'suitecrm',
  read: (sheet) => {
    const field = 'lawful_basis';
    const facts = { source: sheet.text('lawful_basis_source'), recordId: sheet.text('id') };
    const reviewed = sheet.text('date_reviewed');
    if (reviewed !== undefined) sheet.lose('date_reviewed', 'no_zone', reviewed);
    if (sheet.has(field) && sheet.isEmpty(field)) sheet.say(field, 'nothing_said', facts);
    for (const [code, says] of sheet.codes(field, ',', bases)) {
      if (says === null) sheet.lose(field, 'not_a_consent', code);
      else sheet.say(field, says, facts);
    }
  },
});
