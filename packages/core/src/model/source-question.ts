import type { Source } from './source.js';

/** Asks who answered from a record of the host's. */
export interface SourceQuestion extends Source {
  /** As the page before said in `next`. */
  readonly before?: number;
  /** How many persons at most. @default 100, which is the most */
  readonly limit?: number;
  readonly locale?: string;
}
