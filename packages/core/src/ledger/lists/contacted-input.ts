import type { Channel } from '../../model/channel.js';
import type { Campaign, ListMember } from '../../model/contact-list.js';

/** Who was written to in one sending. */
export interface ContactedInput {
  /** 22 or more characters of base64url, made once for each sending; sending it again is harmless. */
  readonly id: string;
  readonly purposeId: string;
  readonly channel: Channel;
  /** Who was written to, and where. At most 1000. */
  readonly members: readonly ListMember[];
  readonly campaign?: Campaign;
}
