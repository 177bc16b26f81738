import type { Digest } from '../canonical/digest.js';
import type { Instant } from '../canonical/instant.js';
import type { RecordedBy } from './method.js';

/** An entry of another log. The log's id says nothing of whose it is. */
export interface CarriedFrom {
  readonly logId: string;
  readonly seq: number;
}

/** What every entry says. No personal data: that is in the envelope, so that erasing it leaves the proof. */
export interface EventCommon {
  readonly v: 1;
  /** 16 random bytes, base64url, the same in every entry of one log. */
  readonly logId: string;
  /** 1, 2, 3 … without a gap. */
  readonly seq: number;
  readonly submissionId: string;
  /** The ledger's own time, never earlier than that of the entry before. */
  readonly recordedAt: Instant;
  /** When it holds from; a claim, never later than `recordedAt`. */
  readonly effectiveAt: Instant;
  readonly recordedBy: RecordedBy;
  /** Commitment to the envelope, if the entry has one. */
  readonly envelope?: Digest;
  /** Two persons became one, or two again: the entry of the other's log that this one repeats. */
  readonly carried?: CarriedFrom;
}
