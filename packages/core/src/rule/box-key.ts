import type { ChannelKey } from '../model/channel.js';

/** Names one box of a form. Ids have no colon, so no two boxes share a key. */
export const boxKey = (questionId: string, channel: ChannelKey): string => `${questionId}:${channel}`;
