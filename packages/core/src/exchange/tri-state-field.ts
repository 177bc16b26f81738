import type { ForeignWord } from '../model/foreign-statement.js';
import { defineMapper } from './define-mapper.js';
import type { WritableMapper } from './mapper.js';

/** The three values of a field, as the other system stores them. */
export interface TriState {
  readonly agreed: string;
  readonly refused: string;
  /** What the field holds while nobody has answered. */
  readonly nothing: string;
}

/**
 * A CRM's own field with three values, in and out. Out: a yes that was taken back and an objection are the `refused` value; what
 * has ended or is outdated is the `nothing` value again, never a yes. In: also the boolean that the field was before, whose `false`
 * is `unknown`, since it cannot tell a no from a question that was never asked.
 * @param options.field its name in the record. @default 'marketing'
 * @throws `RangeError` if two of the values are the same: such a field cannot tell them apart
 */
export function triStateField(
  { agreed, refused, nothing }: TriState,
  { system = 'crm', field = 'marketing' }: { readonly system?: string; readonly field?: string } = {},
): WritableMapper {
  if (new Set([agreed, refused, nothing]).size < 3)
    throw new RangeError('triStateField: the three values must be three; two of them are the same');
  const words: Readonly<Record<string, ForeignWord>> = {
    true: 'agreed',
    '1': 'agreed',
    false: 'unknown',
    '0': 'unknown',
    [nothing]: 'nothing_said',
    [refused]: 'refused',
    [agreed]: 'agreed',
  };
  const values = { agreed, refused, nothing_said: nothing };
  return defineMapper({
    system,
    read: (sheet) => {
      if (!sheet.has(field)) return;
      const facts = { recordId: sheet.text('id') };
      const says = sheet.isEmpty(field) ? (words[''] ?? 'nothing_said') : sheet.code(field, words);
      if (says) sheet.say(field, says, facts);
    },
    write: { keys: [field], joined: true, record: ({ answer }) => ({ [field]: values[answer] }) },
  });
}
