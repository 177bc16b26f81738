import type { Instant } from '../canonical/instant.js';
import type {
  Affected,
  BreachAudience,
  BreachDetails,
  BreachException,
  BreachFact,
  BreachMode,
  BreachRisk,
  BreachRole,
  BreachStep,
  BreachWay,
} from './breach.js';

/** A line of the checklist as it stands; `open` is one that nobody has looked at. */
export type FactStanding =
  | { readonly fact: BreachFact; readonly state: 'open' | 'not_known_yet' }
  | { readonly fact: BreachFact; readonly state: 'answered'; readonly text: string };

/** The 72 hours of GDPR Art. 33(1). */
export interface NotificationClock {
  readonly deadline: Instant;
  /** Whole minutes until the deadline at the breach's `at`, less than none after it. */
  readonly minutesLeft: number;
  /** `not_needed`: somebody decided that a risk is unlikely. */
  readonly state: 'running' | 'overdue' | 'told_in_time' | 'told_late' | 'not_needed';
}

/** Somebody was told. */
export interface BreachTold {
  readonly seq: number;
  readonly whom: BreachAudience;
  readonly name: string;
  readonly at: Instant;
  readonly way: BreachWay;
  readonly reference?: string;
  /** What was not answered then: told in phases (GDPR Art. 33(4)). */
  readonly open: readonly BreachFact[];
}

/** A controller whose data we process, and whether they were told. */
export interface ControllerToTell {
  readonly seq: number;
  readonly name: string;
  readonly contact: string;
  readonly toldAt: Instant | null;
}

/** Who was affected, as it was counted and written down. */
export interface AffectedCount extends Affected {
  readonly seq: number;
  /** Whom, in the words of who counted. */
  readonly title: string;
}

/** What is still to be done. A breach is closed once there is none. */
export type BreachGap =
  | 'facts_open'
  | 'risk_undecided'
  | 'authority_untold'
  | 'delay_unexplained'
  | 'persons_untold'
  | 'public_untold'
  | 'controllers_unnamed'
  | 'controllers_untold';

/** A step that was taken, and by whom. */
export interface BreachStepTaken extends BreachDetails {
  readonly seq: number;
  readonly step: BreachStep;
  /** When it was written down. */
  readonly recordedAt: Instant;
  /** `became_aware`, `aware_corrected`, `told`: when that was, as it is said. */
  readonly effectiveAt: Instant;
  readonly by?: { readonly id: string; readonly name?: string };
  readonly note?: string;
  readonly risk?: BreachRisk;
  readonly whom?: BreachAudience;
  readonly way?: BreachWay;
  readonly exception?: BreachException;
}

/** A breach or a drill as the desk shows it. Whether one has to be notified it does not decide: somebody does, and it is written down. */
export interface Breach {
  readonly id: string;
  readonly mode: BreachMode;
  readonly role: BreachRole;
  readonly state: 'open' | 'closed';
  /** As of when all of this is said. */
  readonly at: Instant;
  readonly awareAt: Instant;
  /** `null` for a processor, who tells the controller without undue delay and has no 72 hours (GDPR Art. 33(2)). */
  readonly clock: NotificationClock | null;
  /** Each line of Art. 33(3), in its order. */
  readonly facts: readonly FactStanding[];
  /** Lines that have to be answered before it is closed: all of them, or where a risk is unlikely those of Art. 33(5). */
  readonly needed: readonly BreachFact[];
  /** Every count, in the order it was written down: none takes the place of an earlier one. */
  readonly counts: readonly AffectedCount[];
  readonly risk: BreachRisk | 'undecided';
  readonly controllers: readonly ControllerToTell[];
  /** In the order it was written down. */
  readonly told: readonly BreachTold[];
  /** Whom somebody in this role tells. */
  readonly mayTell: readonly BreachAudience[];
  readonly gaps: readonly BreachGap[];
  readonly steps: readonly BreachStepTaken[];
  /** What may be done next. */
  readonly next: readonly BreachStep[];
}
