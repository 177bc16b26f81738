/** The ways a person can be reached. */
export const channels = ['email', 'sms', 'phone', 'post', 'push', 'messaging'] as const;

export type Channel = (typeof channels)[number];

/** A channel, or `'*'` where a purpose has none. */
export type ChannelKey = Channel | '*';
