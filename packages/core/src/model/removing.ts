import type { ErasureCause } from './erasure.js';

/** Something done to a person as a whole. */
export interface PersonCall {
  readonly subjectId: string;
  /** 22 or more characters of base64url, made once; sending it again is harmless. */
  readonly id: string;
}

export interface ReasonedCall extends PersonCall {
  readonly reason: string;
}

export interface HoldInput extends ReasonedCall {
  /** The norm that asks for it, as a lawyer cites it. */
  readonly norm: string;
  /** The day on which somebody looks again whether it is still needed, `YYYY-MM-DD`, in the future. */
  readonly reviewOn: string;
}

export interface ReleaseInput extends ReasonedCall {
  /** As `personState` names it. */
  readonly hold: number;
}

export interface EraseInput extends PersonCall {
  readonly because: ErasureCause;
  /**
   * `do_not_contact`: a keyed hash of each address stays behind, so that no later import brings the person back.
   * `may_return`: nothing does.
   */
  readonly afterwards: 'do_not_contact' | 'may_return';
  /** Addresses of the person that only the host knows. @default none */
  readonly addresses?: readonly string[];
}
