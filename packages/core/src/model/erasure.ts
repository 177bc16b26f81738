import type { Instant } from '../canonical/instant.js';
import type { LocalizedText } from './localized-text.js';

/** Why data is erased, one for each letter of GDPR Art. 17(1). */
export const erasureCauses = [
  'no_longer_needed',
  'consent_withdrawn',
  'objected',
  'unlawful',
  'legal_duty',
  'asked_as_child',
] as const;

export type ErasureCause = (typeof erasureCauses)[number];

/** What a controller decides about the proof that is left of an erased person; no law names a number of years. */
export interface KeepProof {
  /** An ISO 8601 duration from the erasure. */
  readonly period: string;
  readonly ground: KeptProof['ground'];
  /** A legal obligation names the norm (RT-07). */
  readonly norm?: string;
  /** How long the log is kept, for whoever asks what is held of them. @default that it is kept as long as the proof has to be */
  readonly words?: LocalizedText;
}

/** Why the proof outlives the person's data (GDPR Art. 17(3)(b), (e)). */
export interface KeptProof {
  readonly ground: 'legal_claims' | 'legal_obligation';
  /** The norm, as a lawyer cites it. A legal obligation names one (RT-07). */
  readonly norm?: string;
  /** The proof itself goes then. */
  readonly until: Instant;
}
