import type { LeftReason } from '@unticked/core';

/** A list of whom may be written to. Numbers come in already written in the language. */
export interface ListMessages {
  readonly title: string;
  /** What the list is for. */
  readonly question: string;
  readonly choose: string;
  readonly build: string;
  readonly building: string;
  readonly checkAgain: string;
  readonly download: string;
  readonly failed: string;
  /** Caption of the table. */
  readonly who: (at: string) => string;
  readonly reason: string;
  readonly people: string;
  readonly allowed: string;
  readonly duplicates: string;
  readonly total: string;
  /** Only who is allowed could be counted. */
  readonly onlyAllowed: string;
  readonly validUntil: (when: string) => string;
  readonly noEnd: string;
  /** Tells two lists apart. */
  readonly fingerprint: (short: string) => string;
  readonly unchanged: string;
  readonly left: (count: string) => string;
  readonly joined: (count: string) => string;
  /** How many may be contacted over time. @param title of the purpose */
  readonly trend: (title: string) => string;
  readonly when: string;
  readonly noTrend: string;
  readonly leftBecause: Readonly<Record<Extract<LeftReason, 'duplicate' | 'not_listed'>, string>>;
}
