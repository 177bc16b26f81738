import type { Instant } from '../canonical/instant.js';
import type { ChannelKey } from './channel.js';

/** A suppression of an address that stands. */
export interface AddressBlock {
  /** `'*'`: every purpose. */
  readonly purposeId: string | '*';
  /** `'*'`: every channel. */
  readonly channel: ChannelKey;
  readonly since: Instant;
  readonly reason?: string;
  /** Who suppressed it: their name, else their id. */
  readonly by?: string;
}
