import { earlier, type Instant, later, toInstant, toMilliseconds } from '../canonical/instant.js';
import { wellFormed } from '../canonical/well-formed.js';
import type { Actor } from '../model/actor.js';
import type { Answer } from '../model/answer.js';
import type { Channel, ChannelKey } from '../model/channel.js';
import type { EnvelopeData } from '../model/envelope.js';
import type { Method } from '../model/method.js';
import type { Purpose } from '../model/policy.js';
import type { Submission } from '../model/submission.js';
import { answerChannels } from '../status/channels-of.js';
import type { SubjectFold } from '../status/fold-subject.js';
import { knownPurposes } from '../status/policy-timeline.js';
import type { Policies } from './policy-registry.js';
import type { SealState } from './seal-presentation.js';

/** All that is needed to decide on a submission: data only, so that deciding is a pure function. */
export interface SubmissionCase {
  readonly submission: Submission | undefined;
  readonly actor: Actor;
  readonly policies: Policies;
  readonly fold: SubjectFold;
  readonly seal: SealState;
  readonly now: Instant;
  readonly contactPoints: Readonly<Partial<Record<Channel, string>>>;
}

const methodWithoutCapture: Readonly<Record<Actor['type'], Method>> = {
  person: 'web_form',
  staff: 'other',
  system: 'foreign_system',
  import: 'import',
};

export const methodOf = ({ submission, actor }: SubmissionCase): Method =>
  submission?.capture?.method ?? methodWithoutCapture[actor.type];

/** The purpose as it was shown, else as it was last published: a refusal may be about any version. */
export function purposeOf({ submission, policies }: SubmissionCase, questionId: string): Purpose | undefined {
  const shown = policies.timeline.find(
    ({ policy }) =>
      policy.id === submission?.presentation.policyId && policy.version === submission.presentation.policyVersion,
  );
  return (
    shown?.policy.purposes.find(({ id }) => id === questionId) ??
    knownPurposes(policies.timeline).get(questionId)?.purpose
  );
}

/** The cells an answer is about: its own channel, or every channel of the question. */
export const cellsOf = (purpose: Purpose, answer: Answer): readonly ChannelKey[] =>
  answer.channel === undefined ? answerChannels(purpose) : [answer.channel];

/** When an answer took effect: a claim by staff, the act on the screen, or now. Never later than now. */
export function effectiveAt({ submission, actor, now }: SubmissionCase, answer: Answer | undefined): Instant {
  const claimed = actor.type === 'person' ? undefined : submission?.capture?.claimedAt;
  if (claimed !== undefined) return earlier<string>(claimed, now) as Instant; // the schema read it as an instant
  if (!submission || !answer?.act) return now;
  const { issuedAt } = submission.presentation;
  const acted = Math.min(toMilliseconds(issuedAt) + answer.act.afterMs, toMilliseconds(now));
  return earlier(later<string>(toInstant(acted), issuedAt), now) as Instant; // all three are instants
}

/** The personal part that every entry of the submission carries. */
export function envelopeOf({ submission, actor, contactPoints }: SubmissionCase, channel: ChannelKey): EnvelopeData {
  const { method: _, indicatedBy: __, ...capture } = submission?.capture ?? { method: 'other' };
  const address: unknown = channel === '*' ? undefined : contactPoints[channel];
  // From the host's own record: whatever is in it, it must not stop a withdrawal.
  const contactPoint = typeof address === 'string' && address.trim() !== '' ? wellFormed(address) : undefined;
  const withWhom = capture.withWhom ?? (actor.type === 'staff' ? actor.name : undefined);
  const place = capture.place ?? actor.place;
  return {
    ...capture,
    recordedBy: { id: actor.id, ...(actor.name === undefined ? {} : { name: actor.name }) },
    ...(withWhom === undefined ? {} : { withWhom }),
    ...(place === undefined ? {} : { place }),
    ...(contactPoint === undefined ? {} : { contactPoint }),
  };
}

/** What the entries of one submission have in common. */
export const captureOf = (given: SubmissionCase) => ({
  method: methodOf(given),
  indicatedBy: given.submission?.capture?.indicatedBy ?? ('subject' as const),
  recordedBy: given.actor.type,
});
