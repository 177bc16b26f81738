import type { ChannelKey } from '../model/channel.js';
import type { LoggedEvent } from '../model/logged-event.js';
import type { Purpose } from '../model/policy.js';
import type { Status } from '../model/status.js';
import { type AnswerInThree, answerInThree } from '../status/answer-in-three.js';
import { cellOf } from '../status/cell-of.js';
import { answerChannels } from '../status/channels-of.js';
import { foldSubject, type SubjectFold } from '../status/fold-subject.js';
import { gate } from '../status/gate.js';
import { type PolicyTimeline, purposesInForce } from '../status/policy-timeline.js';

/** What one write changed for one purpose and channel, for a field of the host's own. */
export interface AnswerChange {
  readonly purposeId: string;
  readonly channel: ChannelKey;
  /** The same as `to` where the gate alone has changed, as a suppression does it. */
  readonly from: Status;
  readonly to: Status;
  readonly answer: AnswerInThree;
}

/**
 * The cells of the purposes in force whose status or whose answer in three words is another after a write: a suppression leaves the
 * status and takes the answer. Time alone changes nothing here: ask `standing`.
 */
export function changesOf(
  before: readonly LoggedEvent[],
  after: readonly LoggedEvent[],
  timeline: PolicyTimeline,
  at: string,
): readonly AnswerChange[] {
  const [was, is] = [foldSubject(before, at), foldSubject(after, at)];
  const read = (fold: SubjectFold, purpose: Purpose, channel: ChannelKey) => {
    const { status } = cellOf(fold, timeline, purpose, channel);
    const answer = gate(fold, timeline, { purposeId: purpose.id, channel }, true);
    return { status, answer: answerInThree(status, answer) };
  };
  return purposesInForce(timeline, at).flatMap(({ purpose }) =>
    answerChannels(purpose).flatMap((channel) => {
      const [from, to] = [read(was, purpose, channel), read(is, purpose, channel)];
      if (from.status === to.status && from.answer === to.answer) return [];
      return [{ purposeId: purpose.id, channel, from: from.status, to: to.status, answer: to.answer }];
    }),
  );
}
