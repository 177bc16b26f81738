import type { Instant } from '../canonical/instant.js';
import type { Ground } from './legal-basis.js';
import type { LegalHold } from './person-state.js';
import type { PersonCall } from './removing.js';

/**
 * What the periods of a policy are counted from, by the policy's own word for it (`contractEnd`, `lastContact`): an instant, or
 * `never` where there is nothing to count from, as of somebody who never had a contract. One that is missing cannot be said yet.
 */
export type Anchors = Readonly<Record<string, string>>;

/** Whose records are asked for what periods are counted from. */
export interface PersonToKeep {
  readonly tenant: string;
  readonly subjectId: string;
  /** With those who have become one with them. */
  readonly subjects: readonly string[];
}

/** Grounds that somebody can name for one person, where that of the policy has ended. */
export const namedGrounds = ['contract', 'legal_obligation', 'legitimate_interests', 'legal_claims'] as const;

export type NamedGround = (typeof namedGrounds)[number];

/** A ground that somebody named. */
export interface GroundSaid {
  readonly purposeId: string;
  readonly ground: NamedGround;
  /** The norm, as a lawyer cites it. A legal obligation names one (RT-07). */
  readonly norm?: string;
  readonly until: Instant;
}

/** Why the data may be kept for a purpose, and until when. */
export interface KeepGround {
  readonly purposeId: string;
  /** `stated_period`: the consent has ended, and the policy says how long the data is kept after it. */
  readonly ground: Ground | NamedGround | 'stated_period';
  /** As a lawyer cites it, where somebody named the ground. */
  readonly norm?: string;
  /** Not kept any more at this instant. `open`: it cannot be said yet. */
  readonly until: Instant | 'open';
  /** What the period is counted from. @default it is not counted from anything */
  readonly anchor?: { readonly name: string; readonly at: Instant | 'not_reported' };
}

/** Whether the data of one person may be kept (GDPR Art. 5(1)(e), 17(1)). */
export interface MayKeep {
  readonly subjectId: string;
  readonly at: Instant;
  /** The latest end of them all. `open`: it cannot be said yet, or a hold stands. `no_ground`: there is none, or none any more. */
  readonly until: Instant | 'open' | 'no_ground';
  /** Those that hold now, the latest end first. */
  readonly grounds: readonly KeepGround[];
  /** Those that have ended, the last one first. */
  readonly ended: readonly KeepGround[];
  /** Each beats every end. */
  readonly holds: readonly LegalHold[];
}

/** A ground that somebody names for one person, and answers for. */
export interface NameGroundInput extends PersonCall, Omit<GroundSaid, 'until'> {
  /** An instant in the future. */
  readonly until: string;
  readonly reason: string;
}

/** A consent to keep the data was withdrawn: the data goes, or somebody names another ground. */
export interface KeepTask {
  readonly subjectId: string;
  readonly purposeId: string;
  /** When it was withdrawn. */
  readonly since: Instant;
  /** What the policy and the log say besides: whether there is another ground is for whoever answers for it to say. */
  readonly mayKeep: MayKeep;
}

export interface KeepTasksPage {
  readonly tasks: readonly KeepTask[];
  readonly next?: string;
}

/** What is to become of data that is kept on no ground any more. */
export type RetentionChoice = 'remove' | 'erase' | 'list';

/** Somebody whose data is kept on no ground any more, or whose proof is past its time (RT-03). */
export interface RetentionCase {
  readonly subjectId: string;
  /** What ended, the last one first; none where there never was a ground. */
  readonly ended: readonly KeepGround[];
  /** What a run would do. `wait`: something that they asked for is open. `purge`: the proof that was left of them goes. */
  readonly action: RetentionChoice | 'wait' | 'purge';
}

export interface RetentionPage {
  readonly cases: readonly RetentionCase[];
  readonly next?: string;
}

/** What one run has done, in persons. */
export interface RetentionCounts {
  /** Found, and left alone since the app only wants a list. */
  readonly listed: number;
  readonly removed: number;
  readonly erased: number;
  /** Whose proof went. */
  readonly purged: number;
  /** Left alone, since something that they asked for is open. */
  readonly waiting: number;
  /** Could not be looked at, or not be erased. They are tried again by the next run. */
  readonly failed: number;
}

export interface RetentionRun extends RetentionCounts {
  /** `busy`: another run has begun and goes on. */
  readonly outcome: 'done' | 'busy';
}
