import type { Instant } from '../canonical/instant.js';

/** What one run has sent, in messages; one that broke off and is gone on with is one run. */
export interface DueCounts {
  /** Of a yes that ends soon. */
  readonly reminders: number;
  /** Links by which a yes is confirmed, that could not be sent when they were asked for. */
  readonly confirmations: number;
  /** What could not be handed over. It is tried again. */
  readonly undelivered: number;
}

/** What a call of `runDue` did. */
export interface DueRun extends DueCounts {
  /** `busy`: another run has begun and goes on; nothing more is sent twice. */
  readonly outcome: 'done' | 'busy';
}

/** Whether messages go out by themselves. */
export interface PostState {
  /**
   * `cannot_send`: the host gave the ledger no `deliver`, or a store that cannot be scanned. `never_ran`: in a year nobody called
   * `runDue`. `late`: the last run ended more than a day ago. `on_time`: messages go.
   */
  readonly status: 'cannot_send' | 'never_ran' | 'late' | 'on_time';
  readonly at: Instant;
  /** When the last run came to its end, and what it sent. */
  readonly lastRun: (DueCounts & { readonly at: Instant }) | null;
}
