import type { ChannelKey } from './channel.js';
import type { UnfinishedImport } from './import-progress.js';
import type { LocalizedText } from './localized-text.js';
import type { PurposeKind } from './policy.js';

/** What a ledger should have before its gate binds. */
export const readinessChecks = [
  'policy',
  'durability',
  'presentation_keys',
  'deliver',
  'address_key',
  'evidence',
  'signer',
] as const;

export interface ReadinessCheck {
  readonly id: (typeof readinessChecks)[number];
  /** `missing`: without it something that is promised does not hold. `without`: it works, and something cannot be done. */
  readonly state: 'ready' | 'missing' | 'without';
}

/** A purpose in force, and whether its gate binds. */
export interface PurposeReadiness {
  readonly purposeId: string;
  readonly kind: PurposeKind;
  readonly title: LocalizedText;
  /** What the gate is asked about: `'*'` is a use without a channel. */
  readonly channels: readonly ChannelKey[];
  /** The channels that a yes or no is given for; `'*'` where it is one answer for all. */
  readonly answered: readonly ChannelKey[];
  readonly mode: 'observe' | 'enforce';
}

/** What a ledger can tell of itself before it goes live. It knows nobody's list of people. */
export interface Readiness {
  readonly checks: readonly ReadinessCheck[];
  /** Imports that were begun and neither finished nor given up, by their batch. On a store that cannot be scanned none is known. */
  readonly imports: readonly UnfinishedImport[];
  /** In the policies' own order. */
  readonly purposes: readonly PurposeReadiness[];
}
