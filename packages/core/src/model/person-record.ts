import type { Instant } from '../canonical/instant.js';
import type { HistoryEntry } from './history.js';
import type { StoredNotice } from './notice.js';
import type { Controller, PolicyInput, Purpose } from './policy.js';
import type { CellStanding } from './standing.js';

/** A purpose in force, with what its policy says around it. */
export interface RecordedPurpose extends Pick<PolicyInput, 'profile' | 'jurisdictions' | 'privacyNotice'> {
  readonly purpose: Purpose;
  readonly controller: Controller;
}

/** All that is recorded of one person's answers, to be written in a published format or handed over. */
export interface PersonRecord {
  readonly subjectId: string;
  readonly at: Instant;
  /** What holds then. */
  readonly cells: readonly CellStanding[];
  /** Oldest first. */
  readonly entries: readonly HistoryEntry[];
  readonly purposes: readonly RecordedPurpose[];
  /** Every text that an entry names. */
  readonly notices: readonly StoredNotice[];
}
