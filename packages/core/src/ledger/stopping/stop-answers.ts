import type { Answer } from '../../model/answer.js';
import type { Channel } from '../../model/channel.js';
import type { Purpose } from '../../model/policy.js';
import { gateChannels } from '../../status/channels-of.js';
import { knownPurposes, type PolicyTimeline } from '../../status/policy-timeline.js';
import { isAdvertising } from '../is-advertising.js';

/** What a stop is about. */
export interface StopScope {
  /** @default every purpose that is advertising */
  readonly purposeId?: string;
  /** @default every channel */
  readonly channel?: Channel;
}

/** The answers that a stop stands for: one for each purpose that was ever published and is in its scope. */
export function stopAnswers(timeline: PolicyTimeline, { purposeId, channel }: StopScope): readonly Answer[] {
  const purposes = [...knownPurposes(timeline).values()].map(({ purpose }) => purpose);
  const named = purposes.filter((purpose) =>
    purposeId === undefined ? isAdvertising(purpose) : purpose.id === purposeId,
  );
  const has = (purpose: Purpose): boolean => {
    const channels = gateChannels(purpose);
    return channel === undefined || purposeId !== undefined || channels.includes(channel) || channels.includes('*');
  };
  return named.filter(has).map(({ id }) => ({
    questionId: id,
    answer: 'refused',
    ...(channel === undefined ? {} : { channel }),
  }));
}
