import type { Instant } from '../canonical/instant.js';
import type { PlannedSet } from './data-source.js';
import type { LocalizedText } from './localized-text.js';
import type { LegalHold } from './person-state.js';

/**
 * What one system will do. `failed`: it did not say, in time or at all. `by_hand`: nothing can be erased there from here, so
 * somebody has to.
 */
export interface SystemPlan {
  readonly system: string;
  readonly title: LocalizedText;
  readonly state: 'planned' | 'failed' | 'by_hand';
  readonly sets: readonly PlannedSet[];
}

/** What an erasure would do, in every system. */
export interface ErasurePlan {
  readonly subjectId: string;
  readonly subjects: readonly string[];
  readonly at: Instant;
  readonly systems: readonly SystemPlan[];
  /** While one stands the erasure waits; it begins by itself once it is released. */
  readonly holds: readonly LegalHold[];
}
