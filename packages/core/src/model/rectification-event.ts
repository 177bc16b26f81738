import type { EventCommon } from './event-common.js';
import type { RectificationStep } from './rectification.js';

/** A step of what somebody says is wrong (GDPR Art. 16). What was wrong and what is right is in the envelope. */
export interface RectificationStepEvent extends EventCommon {
  readonly kind: 'rectification_step';
  readonly rectification: string;
  /** Id of the request that it answers. */
  readonly request: string;
  readonly step: RectificationStep;
  /** `put_right`, `failed`, `by_hand`: which of the places that were asked about, and in which system. */
  readonly place?: number;
  readonly system?: string;
  /** `told`: which of the recipients. */
  readonly recipient?: number;
}
