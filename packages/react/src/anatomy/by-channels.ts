import type { ChannelKey } from '@unticked/core';
import type { ConsentContextValue } from '../provider/consent-context.js';

/** "by e-mail and SMS"; empty where no channel is meant. */
export function byChannels(
  channels: readonly (ChannelKey | undefined)[],
  { messages: { common }, format }: Pick<ConsentContextValue, 'messages' | 'format'>,
): string {
  const named = channels.flatMap((channel) => (channel && channel !== '*' ? common.channel[channel] : []));
  return named.length > 0 ? common.byChannels(format.list(named)) : '';
}
