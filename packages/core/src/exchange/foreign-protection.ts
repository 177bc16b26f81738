import type { ForeignWord } from '../model/foreign-statement.js';

/** Who wins where statements disagree: the more protective. `nothing_said` contradicts nobody, so any other word replaces it. */
export const foreignProtection: Readonly<Record<ForeignWord, number>> = {
  nothing_said: 0,
  agreed: 1,
  unknown: 2,
  refused: 3,
  withdrawn: 4,
  objected: 5,
};
