import type { Instant } from '../canonical/instant.js';
import type { ErasureCause, KeptProof } from './erasure.js';
import type { RestrictionCause } from './restriction.js';
import type { SubjectState } from './status.js';

/** Who did something, by the host's own id. */
export interface DoneBy {
  readonly id: string;
  readonly name?: string;
}

/** Data is kept for a legal claim, whatever else was asked for (GDPR Art. 17(3)(b), (e)). */
export interface LegalHold {
  /** Seq of its entry: say it to `release`. */
  readonly hold: number;
  readonly since: Instant;
  readonly reason: string;
  /** As a lawyer cites it. */
  readonly norm: string;
  /** The day on which somebody looks again whether it is still needed, `YYYY-MM-DD`. */
  readonly reviewOn: string;
  readonly by?: DoneBy;
}

/** What holds of a person as a whole. */
export interface PersonState {
  readonly subjectId: string;
  readonly state: Exclude<SubjectState, 'internal'> | 'unknown';
  readonly holds: readonly LegalHold[];
  /** Kept and not used, until it is lifted; `because` where the person asked for it (GDPR Art. 18). */
  readonly restricted?: {
    readonly since: Instant;
    readonly because?: RestrictionCause;
    readonly reason?: string;
    readonly by?: DoneBy;
  };
  /** Taken away, and not brought back. */
  readonly removed?: {
    readonly at: Instant;
    /** Seq of its entry. */
    readonly removal: number;
    /** Of the call that did it. */
    readonly id: string;
    /** Can be brought back before this instant. */
    readonly recoverUntil: Instant;
    readonly reason?: string;
    readonly by?: DoneBy;
  };
  /** An erasure that has begun and not ended, also while it waits for a hold: nobody brings the person back any more. */
  readonly erasing?: { readonly request: string; readonly since: Instant; readonly state: 'waiting' | 'running' };
  /** The last erasure, also of somebody who has come back since. */
  readonly erased?: { readonly at: Instant; readonly because: ErasureCause; readonly kept: KeptProof };
}
