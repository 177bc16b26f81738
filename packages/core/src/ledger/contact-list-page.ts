import type { Instant } from '../canonical/instant.js';

/** Ids of people whom the gate allows, in a stable order. */
export interface ContactListPage {
  readonly subjectIds: readonly string[];
  /** Pass as `after` for the next page; absent on the last. */
  readonly next?: string;
  readonly at: Instant;
}
