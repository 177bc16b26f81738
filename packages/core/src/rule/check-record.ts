import type { Finding } from '../errors/finding.js';
import { excessEvidence } from './record/excess-evidence.js';
import { impliedAsGiven } from './record/implied-as-given.js';
import { recordIncomplete } from './record/record-incomplete.js';
import { textUnprovable } from './record/text-unprovable.js';
import type { RecordInput } from './record-input.js';

/** Every check of one stored or imported entry (UO-R01, R02, R04, R05). UO-R03 compares readings of a whole log. */
export const checkRecord = (input: RecordInput): readonly Finding[] =>
  [recordIncomplete, textUnprovable, impliedAsGiven, excessEvidence].flatMap(({ check }) => check(input));
