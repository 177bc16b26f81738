import type { Instant } from '../canonical/instant.js';
import type { Ground } from './legal-basis.js';
import type { LocalizedText } from './localized-text.js';

/** Whose data is meant: all ids that are one with the person, the one that was asked for first. */
export interface PersonRef {
  readonly subjectId: string;
  readonly subjects: readonly string[];
}

export interface SourceControl {
  /** Aborted when the time is up. */
  readonly signal: AbortSignal;
}

/** A value as a report shows it. */
export type HeldValue = string | number | boolean | null | readonly string[];

/** One record of a set: values by the keys of their columns. */
export type HeldItem = Readonly<Record<string, HeldValue>>;

/** What a system knows of why a set is there (GDPR Art. 15(1)(a), (c), (d) and (g)). What it does not say, nobody is told. */
export interface HeldTerms {
  /** What it is kept for, in words. */
  readonly why?: LocalizedText;
  readonly ground?: Ground;
  readonly since?: Instant;
  /** An instant, or in words what it depends on. */
  readonly until?: Instant | LocalizedText;
  /** Who gets it. */
  readonly recipients?: readonly LocalizedText[];
  /** Where it came from, if not from the person. */
  readonly origin?: LocalizedText;
}

/** One kind of data that a system holds: addresses, orders, calls. */
export interface DataSet extends HeldTerms {
  /** `^[a-z][a-z0-9_-]{0,63}$`, unique in its source. */
  readonly id: string;
  readonly title: LocalizedText;
  /** The names of the columns, by their keys. A key without one is shown as it is. */
  readonly columns?: Readonly<Record<string, LocalizedText>>;
  /** What a value is called, by the key of its column and the value: `{ state: { in_repair: { en: 'in repair' } } }`. @default as it is */
  readonly values?: Readonly<Record<string, Readonly<Record<string, LocalizedText>>>>;
  readonly items: readonly HeldItem[];
}

/** A set as its source answers. */
export interface CollectedSet extends Omit<DataSet, 'items'> {
  /**
   * All of them; or, where there may be many, a function that reads them from the first on each time it is called, so that an export
   * holds a few at a time. It is called once for each file they are written to, and once before; where another call gives something
   * else, the export is cut off. Each item has the time of a call. Where it throws, what came before is told, and that it is not all.
   */
  readonly items: DataSet['items'] | ((control: SourceControl) => AsyncIterable<HeldItem>);
}

/** What a source found. `missing` says in words what of it could not be read: then the answer is partial. */
export interface Collected {
  readonly sets: readonly CollectedSet[];
  readonly missing?: LocalizedText;
}

/** Why a set stays though the person asked for its erasure, by letter of GDPR Art. 17(3). */
export type StayGround = 'expression' | 'legal_obligation' | 'public_health' | 'archiving' | 'legal_claims';

/** What becomes of one set when its person is erased. What stays names its norm and its end (RT-05, RT-07). */
export type PlannedSet = {
  readonly id: string;
  readonly title: LocalizedText;
  /** How many items. */
  readonly count: number;
} & (
  | { readonly fate: 'goes' }
  | {
      readonly fate: 'stays';
      readonly ground: StayGround;
      readonly norm: string;
      readonly until: Instant | 'unlimited';
    }
);

/** How a system erases a person. Every call may come again: what is done already is no error. */
export interface Eraser {
  /** What goes and what stays. Changes nothing. */
  readonly plan: (person: PersonRef, control: SourceControl) => Promise<readonly PlannedSet[]>;
  /** Does what was planned, whole or not at all as far as it can. @param run the same in every try */
  readonly erase: (person: PersonRef, run: { readonly id: string } & SourceControl) => Promise<void>;
}

/** A value that is wrong, where `collect` has it, and what is right. */
export interface ChangeToMake {
  readonly set: string;
  /** Which item of the set, from 0. */
  readonly item: number;
  readonly column: string;
  /** What stands there and is wrong, or nothing where something is missing. */
  readonly before: HeldValue;
  readonly after: string;
}

/** A system that holds data of persons: the host's own, its accounting, a newsletter tool. */
export interface DataSource {
  /** `^[a-z][a-z0-9_-]{0,63}$` */
  readonly id: string;
  readonly title: LocalizedText;
  readonly collect: (person: PersonRef, control: SourceControl) => Promise<Collected>;
  /** The address of the system's own report on the person, to link or to embed. @default none */
  readonly open?: (person: PersonRef) => string;
  /** @default none: nothing can be erased there from here, and the plan says so */
  readonly eraser?: Eraser;
  /**
   * Puts one value right (GDPR Art. 16). Every call may come again: what is right already is no error, and where neither `before`
   * nor `after` stands it MUST fail. @param run the same id in every try. @default none: somebody has to do it by hand
   */
  readonly rectify?: (
    person: PersonRef,
    change: ChangeToMake,
    run: { readonly id: string } & SourceControl,
  ) => Promise<void>;
}
