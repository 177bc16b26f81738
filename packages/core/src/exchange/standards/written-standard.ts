import type { Json } from '../../canonical/canonical-json.js';
import type { Lost } from '../lost.js';

/** A file in a published format, as data, and what the format cannot say. */
export interface WrittenStandard {
  readonly document: Json;
  readonly lost: readonly Lost[];
}
