import type { Digest } from '../canonical/digest.js';

/** Names one entry of a subject's log for ever. */
export interface EventRef {
  readonly seq: number;
  readonly hash: Digest;
}
