import type { ChannelKey } from './channel.js';

/** What can be done about an address itself. */
export interface AddressMeasure {
  readonly kind: 'suppressed' | 'lifted';
  /** @default '*', every purpose */
  readonly purposeId?: string | '*';
  /** @default '*', every channel */
  readonly channel?: ChannelKey;
  readonly reason: string;
}

export interface AddressMeasureInput {
  readonly address: string;
  readonly id: string;
  readonly measures: readonly AddressMeasure[];
}
