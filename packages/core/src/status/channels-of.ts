import type { ChannelKey } from '../model/channel.js';
import type { Purpose } from '../model/policy.js';

/** The cells of a purpose that hold answers: one for each channel, or `'*'`. Information is told once, whatever its channels. */
export function answerChannels(purpose: Purpose): readonly ChannelKey[] {
  return purpose.kind === 'information' || !purpose.channels?.length ? ['*'] : purpose.channels;
}

/** The cells of a purpose that the gate is asked about. */
export function gateChannels(purpose: Purpose): readonly ChannelKey[] {
  return purpose.channels?.length ? purpose.channels : ['*'];
}
