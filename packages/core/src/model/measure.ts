import type { Channel, ChannelKey } from './channel.js';

/** What the controller does about a person; never an answer in the person's name. */
export type Measure =
  | {
      readonly kind: 'stopped' | 'suppressed';
      readonly purposeId?: string | '*';
      readonly channel?: ChannelKey;
      readonly reason: string;
    }
  /** Ends a suppression: one purpose and channel, or all. */
  | {
      readonly kind: 'lifted';
      readonly purposeId?: string | '*';
      readonly channel?: ChannelKey;
      readonly reason: string;
    }
  | {
      readonly kind: 'invalidated';
      readonly purposeId: string;
      readonly channel?: ChannelKey;
      readonly from?: string;
      readonly reason: string;
    }
  | { readonly kind: 'restricted' | 'released'; readonly reason: string }
  | { readonly kind: 'requested'; readonly purposeId: string; readonly channel?: ChannelKey; readonly reason?: string }
  | {
      readonly kind: 'contact_point_changed';
      readonly channel: Channel;
      readonly from: string;
      readonly to: string;
      /** A typing error carries over; a new address is asked again; one that was never theirs voids what was said for it. @default 'new_address' */
      readonly meaning?: 'typing_error' | 'new_address' | 'never_theirs';
    };
