import type { PersonCall, ReasonedCall } from './removing.js';

/**
 * Why use is restricted, letter by letter (GDPR Art. 18(1)(a) to (d)): they say that it is not right; it is not lawful, and they
 * want it kept; they need it for a claim; they objected, and it is not settled whose reasons weigh more.
 */
export const restrictionCauses = ['accuracy_contested', 'unlawful', 'needed_for_claims', 'objection_pending'] as const;

export type RestrictionCause = (typeof restrictionCauses)[number];

export interface RestrictInput extends ReasonedCall {
  readonly because: RestrictionCause;
}

export interface LiftRestrictionInput extends PersonCall {
  readonly reason: string;
  /** The day on which the person was told that it ends, `YYYY-MM-DD`, today or earlier: before it does (GDPR Art. 18(3)). */
  readonly informedOn: string;
}
