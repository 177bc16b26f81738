import type { StandardRecord } from './standard-reading.js';

/** What a format says about one purpose, before anybody has judged it. */
export interface Claim extends Omit<StandardRecord, 'verdict' | 'reason'> {
  /** It names a legal basis that is no consent. */
  readonly otherBasis?: true;
}
