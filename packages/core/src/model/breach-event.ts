import type {
  BreachAudience,
  BreachException,
  BreachMode,
  BreachRisk,
  BreachRole,
  BreachStep,
  BreachWay,
  FactSaid,
} from './breach.js';
import type { EventCommon } from './event-common.js';

/**
 * A step of a breach or a drill (GDPR Art. 33(5)). Only in the log `~breach:…`. `effectiveAt` is when it is said to have happened:
 * when we became aware, when somebody was told. All that was typed is in the envelope.
 */
export interface BreachStepEvent extends EventCommon {
  readonly kind: 'breach_step';
  /** Id of the breach: the rest of its log's name. */
  readonly breach: string;
  readonly mode: BreachMode;
  readonly role: BreachRole;
  readonly step: BreachStep;
  /** `facts_said`: which lines of the checklist, without what they say. */
  readonly facts?: readonly Pick<FactSaid, 'fact' | 'state'>[];
  readonly risk?: BreachRisk;
  readonly whom?: BreachAudience;
  readonly way?: BreachWay;
  readonly exception?: BreachException;
  /** `told`: seq of the step that named this controller. */
  readonly controller?: number;
}

/** A version of the plan for a breach; what it says is in the envelope. Only in the log `~breach-plan`. */
export interface BreachPlanEvent extends EventCommon {
  readonly kind: 'breach_plan';
}
