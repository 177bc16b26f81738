import type { ChannelKey } from '../model/channel.js';
import type { LoggedEvent } from '../model/logged-event.js';
import type { Status } from '../model/status.js';
import { type AnswerInThree, answerInThree } from '../status/answer-in-three.js';
import { cellOf } from '../status/cell-of.js';
import { answerChannels } from '../status/channels-of.js';
import { foldSubject } from '../status/fold-subject.js';
import { type PolicyTimeline, purposesInForce } from '../status/policy-timeline.js';

/** What one write changed for one purpose and channel, for a field of the host's own. */
export interface AnswerChange {
  readonly purposeId: string;
  readonly channel: ChannelKey;
  readonly from: Status;
  readonly to: Status;
  readonly answer: AnswerInThree;
}

/** The cells of the purposes in force whose status is another after a write. Time alone changes nothing here: ask `standing`. */
export function changesOf(
  before: readonly LoggedEvent[],
  after: readonly LoggedEvent[],
  timeline: PolicyTimeline,
  at: string,
): readonly AnswerChange[] {
  const [was, is] = [foldSubject(before, at), foldSubject(after, at)];
  return purposesInForce(timeline, at).flatMap(({ purpose }) =>
    answerChannels(purpose).flatMap((channel) => {
      const from = cellOf(was, timeline, purpose, channel).status;
      const to = cellOf(is, timeline, purpose, channel).status;
      return from === to ? [] : [{ purposeId: purpose.id, channel, from, to, answer: answerInThree(to) }];
    }),
  );
}
