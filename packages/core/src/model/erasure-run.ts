import type { Instant } from '../canonical/instant.js';
import type { ErasureCause } from './erasure.js';
import type { ErasurePlan, SystemPlan } from './erasure-plan.js';
import type { Controller } from './policy.js';
import type { RightsRequest } from './rights-request.js';

export interface BeginErasureInput {
  readonly subjectId: string;
  /** 22 to 76 characters of base64url, made once; sending it again goes on where it was. */
  readonly id: string;
  readonly because: ErasureCause;
  readonly afterwards: 'do_not_contact' | 'may_return';
  /** The day on which the person asked, `YYYY-MM-DD`. @default today */
  readonly receivedOn?: string;
  /** A request for erasure that is open already. @default a new one */
  readonly request?: string;
}

/** How far an erasure is. */
export interface ErasureProgress {
  readonly request: RightsRequest;
  /** `waiting`: a hold stands. `running`: some system has not done its part; it is tried again. `done`: nothing is left to do. */
  readonly state: 'waiting' | 'running' | 'done';
  readonly plan: ErasurePlan;
}

/** For the person: what was erased, what is kept and why. */
export interface ErasureCertificate {
  readonly request: string;
  /** Who erased: the controllers of the policies in force. */
  readonly controllers: readonly Controller[];
  readonly receivedOn: string;
  readonly doneAt: Instant;
  readonly because: ErasureCause;
  readonly afterwards: 'do_not_contact' | 'may_return';
  readonly systems: readonly (SystemPlan & { readonly doneAt: Instant })[];
}
