import type { ChannelKey, PolicyInput } from '@unticked/core';

/** One thing that the rule found in a draft, in words, and where: a JSON pointer into the draft. */
export interface DraftFinding {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly path: string;
  readonly words: Readonly<Record<'en' | 'de', string>>;
}

/** A draft as the editor shows it. */
export interface DraftView {
  readonly draft: PolicyInput;
  /** What is in force now; `null` before the first publication. */
  readonly before: PolicyInput | null;
  /** Purposes that differ from what is in force: each has to say whether everybody is asked again. */
  readonly touched: readonly string[];
  readonly findings: readonly DraftFinding[];
}

export const sampleNames = [
  'repair-shop',
  'repair-shop-strict',
  'newsletter',
  'web-shop',
  'trade-show',
  'clinic',
] as const;
/** What publishing the draft would do to one purpose and channel, in customers who may be contacted now. */
export interface DraftImpact {
  readonly title: Readonly<Record<string, string>>;
  readonly channel: ChannelKey;
  readonly askedAgain: number;
  readonly ended: number;
}

export type SampleName = (typeof sampleNames)[number];
