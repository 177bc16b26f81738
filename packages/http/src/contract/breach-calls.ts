import type {
  AffectedQuestion,
  AffectedThen,
  Breach,
  BreachAudience,
  BreachException,
  BreachesPage,
  BreachPlanState,
  BreachRisk,
  BreachStepInput,
  BreachWay,
  FactSaid,
  OpenBreachInput,
  SaveBreachPlanInput,
  Walk,
} from '@unticked/core';

export interface CountAffectedBody {
  /** At most 1000 ids. */
  readonly question: AffectedQuestion;
  /** What was counted before. */
  readonly soFar?: AffectedThen;
}

export interface BreachBody {
  readonly breach: string;
}

/** What each step goes with: see `BreachStepInput`. */
export interface BreachStepBody extends BreachBody {
  readonly id: string;
  readonly step: BreachStepInput['step'];
  readonly note?: string;
  /** `aware_corrected` */
  readonly awareAt?: string;
  /** `facts_said` */
  readonly facts?: readonly FactSaid[];
  /** `affected_counted` */
  readonly title?: string;
  readonly affected?: AffectedThen;
  /** `risk_decided` */
  readonly risk?: BreachRisk;
  readonly decidedBy?: string;
  /** `controller_named`, `told` */
  readonly name?: string;
  readonly contact?: string;
  readonly whom?: BreachAudience;
  readonly toldAt?: string;
  readonly way?: BreachWay;
  readonly reference?: string;
  readonly controller?: number;
  /** `not_told` */
  readonly exception?: BreachException;
}

/** Personal data breaches. Which one it is stands in the body. */
export interface BreachCalls {
  /** Reads only. */
  readonly breach_plan: { readonly answer: BreachPlanState };
  readonly save_breach_plan: { readonly body: SaveBreachPlanInput; readonly answer: BreachPlanState };
  readonly open_breach: { readonly body: OpenBreachInput; readonly answer: Breach };
  readonly take_breach_step: { readonly body: BreachStepBody; readonly answer: Breach };
  /** Reads only. */
  readonly breach: { readonly body: BreachBody; readonly answer: Breach };
  /** Reads only. */
  readonly breaches: { readonly body: Walk; readonly answer: BreachesPage };
  /** How many are affected. Reads only. Each id is authorised. */
  readonly count_affected: { readonly body: CountAffectedBody; readonly answer: AffectedThen };
}
