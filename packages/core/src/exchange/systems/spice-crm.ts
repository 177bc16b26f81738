import type { ForeignWord } from '../../model/foreign-statement.js';
import { defineMapper } from '../define-mapper.js';
import type { Sheet } from '../sheet.js';

/** Codes, never labels: a translation of the labels was seen with the two swapped. The rest is the boolean of older modules. */
const marketing: Readonly<Record<string, ForeignWord>> = {
  g: 'agreed',
  r: 'refused',
  '1': 'agreed',
  true: 'agreed',
  '0': 'unknown',
  false: 'unknown',
};

const codes = { agreed: 'g', refused: 'r', nothing_said: '' } as const;

function readMarketing(sheet: Sheet): void {
  const field = 'gdpr_marketing_agreement';
  if (!sheet.has(field)) return;
  const source = sheet.text('gdpr_marketing_source');
  const facts = { source, recordId: sheet.text('id') };
  const says = sheet.isEmpty(field) ? 'nothing_said' : sheet.code(field, marketing);
  if (says) sheet.say(field, says, facts);
}

/** The agreement to keeping data is a flag about the legal basis; it is a statement only for a host that says which purpose it is. */
function readData(sheet: Sheet): void {
  const field = 'gdpr_data_agreement';
  const value = sheet.flag(field);
  if (value === undefined) return;
  const source = sheet.text('gdpr_data_source');
  if (sheet.isChosen(field)) sheet.say(field, value ? 'agreed' : 'unknown', { source, recordId: sheet.text('id') });
  else sheet.lose(field, 'not_a_consent', source ?? String(value));
}

/**
 * A contact, consumer or lead of SpiceCRM. Fields by name: `gdpr_marketing_agreement` (`''`, `r` or `g`; a boolean in some
 * modules) with `gdpr_marketing_source`, `gdpr_data_agreement` (boolean) with `gdpr_data_source`. None has a date or a text.
 * Its campaigns skip `r` alone, so that whoever was never asked is written to over there: write back before they run.
 * Names and codes: the product's public source code.
 */
export const spiceCrm = defineMapper({
  system: 'spicecrm',
  read: (sheet) => {
    readMarketing(sheet);
    readData(sheet);
  },
  write: {
    keys: ['gdpr_marketing_agreement'],
    joined: true,
    record: ({ answer }) => ({ gdpr_marketing_agreement: codes[answer] }),
  },
});
