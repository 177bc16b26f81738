import type {
  BreachAudience,
  BreachException,
  BreachFact,
  BreachGap,
  BreachMode,
  BreachRisk,
  BreachRole,
  BreachStep,
  BreachWay,
  NotificationClock,
  PlanPart,
} from '@unticked/core';

/** Words for personal data breaches. */
export interface BreachMessages {
  readonly title: string;
  /** How many of each are kept, counted apart. */
  readonly count: Readonly<Record<BreachMode, (count: number) => string>>;
  readonly mode: Readonly<Record<BreachMode, string>>;
  readonly drillNote: string;
  readonly none: string;
  readonly role: Readonly<Record<BreachRole, string>>;
  readonly state: Readonly<Record<'open' | 'closed', string>>;
  /** The plan. */
  readonly plan: string;
  readonly noPlan: string;
  readonly planEmpty: (parts: string) => string;
  readonly planPart: Readonly<Record<PlanPart, string>>;
  /** @param by as `by` says it */
  readonly planSaved: (when: string, by: string | undefined) => string;
  readonly earlierPlans: (count: number) => string;
  readonly writePlan: string;
  readonly editPlan: string;
  readonly savePlan: string;
  readonly planConflict: string;
  readonly decides: string;
  readonly deputy: string;
  readonly contacts: string;
  readonly contactRole: string;
  readonly contactName: string;
  readonly contactPhone: string;
  readonly addContact: string;
  readonly removeContact: (name: string) => string;
  readonly authority: string;
  readonly authorityContact: string;
  readonly letters: string;
  readonly letter: Readonly<Record<'authority' | 'persons' | 'controllers', string>>;
  /** Beginning. */
  readonly begin: Readonly<Record<BreachMode, string>>;
  readonly beginNote: Readonly<Record<BreachMode, string>>;
  readonly beginNow: Readonly<Record<BreachMode, string>>;
  readonly whose: string;
  readonly whoseMissing: string;
  readonly awareAt: string;
  readonly timeMissing: string;
  readonly noticedBy: string;
  readonly how: string;
  readonly missing: string;
  readonly begun: string;
  /** The clock. */
  readonly aware: (when: string) => string;
  /** @param zone "Europe/Vienna" */
  readonly zone: (zone: string) => string;
  readonly deadline: (when: string) => string;
  readonly left: (hours: number, minutes: number) => string;
  readonly over: (hours: number, minutes: number) => string;
  readonly clock: Readonly<Record<Exclude<NotificationClock['state'], 'running' | 'overdue'>, string>>;
  readonly counted: string;
  readonly noClock: string;
  /** What stands. */
  readonly gaps: string;
  readonly noGaps: string;
  readonly gap: Readonly<Record<BreachGap, string>>;
  readonly checklist: string;
  readonly fact: Readonly<Record<BreachFact, string>>;
  readonly factOpen: string;
  readonly notKnown: string;
  readonly risk: string;
  readonly risks: Readonly<Record<BreachRisk | 'undecided', string>>;
  readonly affected: string;
  readonly notCounted: string;
  readonly affectedCount: (total: number, asOf: string) => string;
  readonly countedAt: (when: string) => string;
  readonly fingerprint: (text: string) => string;
  readonly told: string;
  readonly nobodyTold: string;
  readonly audience: Readonly<Record<BreachAudience, string>>;
  readonly way: Readonly<Record<BreachWay, string>>;
  readonly reference: (text: string) => string;
  readonly phase: (facts: string) => string;
  readonly controllers: string;
  readonly notTold: string;
  readonly toldOn: (when: string) => string;
  /** The log. */
  readonly steps: string;
  readonly step: Readonly<Record<BreachStep, string>>;
  readonly by: (name: string) => string;
  readonly happened: (when: string) => string;
  readonly show: string;
  readonly hide: string;
  readonly print: string;
  /** The next step. */
  readonly next: string;
  readonly nextMissing: string;
  readonly take: Readonly<Record<Exclude<BreachStep, 'became_aware'>, string>>;
  readonly whom: string;
  readonly whomMissing: string;
  readonly name: string;
  readonly contact: string;
  readonly toldAt: string;
  readonly wayLegend: string;
  readonly wayMissing: string;
  readonly referenceField: string;
  readonly riskMissing: string;
  readonly decidedBy: string;
  /** Whom one may count where the host says nothing else. */
  readonly everybody: string;
  readonly group: string;
  readonly groupMissing: string;
  readonly countedAsOf: string;
  readonly countedAsOfNote: string;
  readonly exception: string;
  readonly exceptions: Readonly<Record<BreachException, string>>;
  readonly exceptionMissing: string;
  readonly which: string;
  readonly note: Readonly<Record<'why' | 'lessons' | 'reasons' | 'note' | 'maybe', string>>;
  readonly save: string;
  readonly saving: string;
  readonly saved: string;
  readonly failed: string;
  readonly refused: Readonly<
    Record<
      | 'in_future'
      | 'before_aware'
      | 'delay_unexplained'
      | 'closed'
      | 'wrong_step'
      | 'unauthenticated'
      | 'forbidden'
      | 'not_found',
      string
    >
  >;
}
