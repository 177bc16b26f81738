import type { Instant } from '../canonical/instant.js';
import type { HistoryEntry } from './history.js';
import type { ProfileInput } from './profile-input.js';

/** A linked profile, and what came through it. */
export interface OnlineProfile extends ProfileInput {
  /** Seq of the entry that linked it. */
  readonly seq: number;
  readonly since: Instant;
  readonly linkedBy?: { readonly id: string; readonly name?: string };
  /** When the link was taken away; what had come through it stays. */
  readonly until?: Instant;
  /** Newest first. Evidence only: what holds is decided by the log, whichever way its entries came. */
  readonly answers: readonly HistoryEntry[];
}
