import type { Instant } from '../canonical/instant.js';
import type { AskAnswer } from '../model/ask-answer.js';
import type { ChannelKey } from '../model/channel.js';
import type { Purpose } from '../model/policy.js';
import { answerChannels } from '../status/channels-of.js';
import type { SubjectFold } from '../status/fold-subject.js';
import type { PolicyTimeline } from '../status/policy-timeline.js';
import { askedTooSoon } from './asked-too-soon.js';

/** Whether a person may be written to in order to be asked; what rests on no consent is not asked, so nothing holds it up. */
export function mayAskAbout(
  fold: SubjectFold,
  timeline: PolicyTimeline,
  purpose: Purpose | undefined,
  channel: ChannelKey | undefined,
): AskAnswer {
  if (purpose?.kind !== 'consent') return { allowed: true };
  const channels = channel === undefined ? answerChannels(purpose) : [channel];
  const until = channels
    .flatMap((one) => askedTooSoon(fold, timeline, purpose, one))
    .map(({ params }) => params.until as Instant) // as the check says
    .toSorted()
    .at(-1);
  return until === undefined ? { allowed: true } : { allowed: false, until };
}
