import type { Instant } from '../canonical/instant.js';

/** What is kept of the age of a child for whom a guardian said yes. `until` is a birthday, so it stands in the erasable part. */
export interface ChildFact {
  /** Below this age, in years. */
  readonly threshold: number;
  /** When the child reaches it. */
  readonly until: Instant;
  /** What the yes is from then on, as the policy said when it was given. */
  readonly atMajority: 'ask_again' | 'keep';
}
