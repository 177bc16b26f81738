import type { Instant } from '../canonical/instant.js';
import type { Ground } from './legal-basis.js';
import type { DoneBy, LegalHold } from './person-state.js';
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
  /**
   * How it stood at this instant is asked for, by what your records said before it. Where they do not reach back, answer as for now.
   * @default now
   */
  readonly at?: Instant;
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
  /** `proof`: all that is left is proof, of their erasure or of what they asked for. */
  readonly about: 'data' | 'proof';
  /** What ended, the last one first; none where there never was a ground. */
  readonly ended: readonly KeepGround[];
  /** When the last ground ended, or the time of the proof. `never`: there never was a ground. */
  readonly since: Instant | 'never';
  /** `overdue`: that was more than a month ago, so that the run which should have seen to it did not come. */
  readonly urgency: 'due' | 'overdue';
  /**
   * What a run would do. `wait`: something that they asked for is open. `held`: a legal hold or a restriction of use stands.
   * `purge`: the proof that was left of them goes.
   */
  readonly action: RetentionChoice | 'wait' | 'held' | 'purge';
}

export interface RetentionPage {
  readonly cases: readonly RetentionCase[];
  /** How many persons were looked at for it. */
  readonly looked: number;
  readonly next?: string;
}

/** What one run has done, in persons; one that was stopped or killed and is gone on with is one run. */
export interface RetentionCounts {
  readonly looked: number;
  /** Found, and left alone since the app only wants a list. */
  readonly listed: number;
  readonly removed: number;
  readonly erased: number;
  /** Whose proof went. */
  readonly purged: number;
  /** Left alone, since something that they asked for is open. */
  readonly waiting: number;
  /** Left alone, since a legal hold or a restriction of use stands. */
  readonly held: number;
  /** Could not be looked at, or not be erased. They are tried again by the next run. */
  readonly failed: number;
}

export interface RetentionRun extends RetentionCounts {
  /** `busy`: another run has begun and goes on. `stopped`: the next run for the same goes on from there. */
  readonly outcome: 'done' | 'busy' | 'stopped';
}

/** A run as it was written down. */
export interface RetentionRunTaken extends RetentionCounts {
  /** The last that was written of it. */
  readonly at: Instant;
  readonly action: RetentionChoice;
  /** `stopped`: by somebody, or by a process that ended; the next run for the same goes on from there. */
  readonly state: 'running' | 'stopped' | 'done';
  /** Who took it up last. @default the app's timer */
  readonly by?: DoneBy;
}

/** Whether what is kept on no ground any more goes by itself. */
export interface RetentionState {
  readonly at: Instant;
  /**
   * `cannot_run`: on a store that cannot be scanned. `never_ran`: in a year no timer came to the end of a run that takes anything
   * away. `late`: the last one did more than eight days ago. `on_time`: it goes.
   */
  readonly byItself: 'cannot_run' | 'never_ran' | 'late' | 'on_time';
  /** Whoever began it. */
  readonly lastRun: RetentionRunTaken | null;
}
