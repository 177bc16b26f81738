import type { ChannelKey } from '@unticked/core';

/** One purpose and channel that a text covers. */
export interface CoverCell {
  readonly purposeId: string;
  readonly channel: ChannelKey;
}

/** Tells one from another. */
export const coverKey = ({ purposeId, channel }: CoverCell): string => `${purposeId} ${channel}`;
