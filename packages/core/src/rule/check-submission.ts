import type { Finding } from '../errors/finding.js';
import { minor } from './submission/minor.js';
import { noAffirmativeAct } from './submission/no-affirmative-act.js';
import { notWhatWasShown } from './submission/not-what-was-shown.js';
import { staffTicked } from './submission/staff-ticked.js';
import type { SubmissionInput } from './submission-input.js';

/** Every check of one answer (UO-S01 to UO-S04). Empty for answers that only take away: those are always stored. */
export const checkSubmission = (input: SubmissionInput): readonly Finding[] =>
  [noAffirmativeAct, notWhatWasShown, staffTicked, minor].flatMap(({ check }) => check(input));
