import type { Pill, PillWord } from '@unticked/core';

/** Each word is three words or fewer: a pill stands in a row of a table. */
export interface PillsMessages {
  /** Name of the group. */
  readonly label: string;
  readonly topic: Readonly<Record<Pill['topic'], string>>;
  readonly word: Readonly<Record<Exclude<PillWord, 'only' | 'without' | 'expired'>, string>>;
  readonly only: (channels: string) => string;
  readonly without: (channels: string) => string;
  readonly expired: (date: string) => string;
  /** No purpose in force has this topic. */
  readonly none: string;
}
