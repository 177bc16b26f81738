import type { Digest } from '../canonical/digest.js';
import type { Instant } from '../canonical/instant.js';
import type { DataSet } from './data-source.js';
import type { LocalizedText } from './localized-text.js';
import type { DoneBy } from './person-state.js';

/** How a system answered. `partial` says in its own words what it could not read; a failure says no more than that. */
export type SystemState =
  | { readonly state: 'ok' }
  | { readonly state: 'partial'; readonly missing: LocalizedText }
  | { readonly state: 'failed'; readonly because: 'timeout' | 'error' };

/** What one system holds of a person. */
export type HeldInSystem<Set = DataSet> = {
  readonly system: string;
  readonly title: LocalizedText;
  /** None where it failed. */
  readonly sets: readonly Set[];
  /** The address of the system's own report on the person. */
  readonly open?: string;
} & SystemState;

/** A system that has not answered yet. */
export interface SystemAsked {
  readonly system: string;
  readonly title: LocalizedText;
  readonly state: 'waiting';
}

/** How far a system is, while all are asked: once it answered, what it holds. */
export type HeldProgress = SystemAsked | HeldInSystem;

/** All that is held of a person, in every system. */
export interface Held<Set = DataSet> {
  readonly subjectId: string;
  /** All ids that are one with the person, the one that was asked for first. */
  readonly subjects: readonly string[];
  readonly at: Instant;
  /** The language that the person was last asked in. */
  readonly locale?: string;
  /** The ledger's own part first. */
  readonly systems: readonly HeldInSystem<Set>[];
  /** Of what the systems answered, but for what the person asked about it: what is left out later, and handed over, is what was looked at. */
  readonly fingerprint: Digest;
}

/** What of a person was looked at as a whole. */
export type LookedAt = 'held' | 'statement' | 'export';

/** Somebody looked at all that is held of a person. */
export interface Look {
  readonly at: Instant;
  /** None where it was erased with the person. */
  readonly what?: LookedAt;
  readonly by?: DoneBy;
}
