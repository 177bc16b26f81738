import { earlier, type Instant, later, parseInstant, toInstant, toMilliseconds } from '../canonical/instant.js';
import { wellFormed } from '../canonical/well-formed.js';
import type { Actor } from '../model/actor.js';
import type { Answer } from '../model/answer.js';
import type { Capture } from '../model/capture.js';
import type { Channel, ChannelKey } from '../model/channel.js';
import type { EnvelopeData } from '../model/envelope.js';
import type { Method } from '../model/method.js';
import type { Policy, Purpose } from '../model/policy.js';
import type { SubjectFacts } from '../model/subject-facts.js';
import type { Submission } from '../model/submission.js';
import { answerChannels, gateChannels } from '../status/channels-of.js';
import type { SubjectFold } from '../status/fold-subject.js';
import { knownPurposes } from '../status/policy-timeline.js';
import { type Age, ageOf, isForGuardians } from './age-of.js';
import { doneBy } from './done-by.js';
import type { Policies } from './policy-registry.js';
import type { SealState } from './seal-presentation.js';

/** All that is needed to decide on a submission: data only, so that deciding is a pure function. */
export interface SubmissionCase {
  readonly submission: Submission | undefined;
  /** How it reached us, where there is no submission to say so. */
  readonly capture?: Capture | undefined;
  readonly actor: Actor;
  readonly policies: Policies;
  readonly fold: SubjectFold;
  readonly seal: SealState;
  /** The file that the capture names is not kept for this person, or is another than it says. */
  readonly evidenceLost?: boolean;
  readonly now: Instant;
  /** What the host's record says of the person's age. */
  readonly subjectFacts?: SubjectFacts | undefined;
  readonly contactPoints: Readonly<Partial<Record<Channel, string>>>;
  /**
   * It came from a person's own page, where each button is a question by itself: the only channel that a yes in it counts for, by a
   * link that of its address. What takes away counts for all.
   */
  readonly yesOnlyBy?: Channel | 'any' | 'none' | undefined;
}

const methodWithoutCapture: Readonly<Record<Actor['type'], Method>> = {
  person: 'web_form',
  staff: 'other',
  system: 'foreign_system',
  import: 'import',
};

const captureIn = ({ submission, capture }: SubmissionCase): Capture | undefined => submission?.capture ?? capture;

export const methodOf = (given: SubmissionCase): Method =>
  captureIn(given)?.method ?? methodWithoutCapture[given.actor.type];

/** The policy that was shown. */
const shownPolicy = ({ submission, policies }: SubmissionCase): Policy | undefined =>
  policies.timeline.find(
    ({ policy }) =>
      policy.id === submission?.presentation.policyId && policy.version === submission.presentation.policyVersion,
  )?.policy;

/** The purpose as it was shown, else as it was last published: a refusal may be about any version. */
export const purposeOf = (given: SubmissionCase, questionId: string): Purpose | undefined =>
  shownPolicy(given)?.purposes.find(({ id }) => id === questionId) ??
  knownPurposes(given.policies.timeline).get(questionId)?.purpose;

/** How old the person was when they answered, by the policy as it was shown. */
export function ageAtAnswer(given: SubmissionCase, purpose: Purpose, answer: Answer): Age | undefined {
  const policy = shownPolicy(given) ?? knownPurposes(given.policies.timeline).get(purpose.id)?.published.policy;
  return policy && isForGuardians(purpose) ? ageOf(policy, given.subjectFacts, effectiveAt(given, answer)) : undefined;
}

/** The cells an answer is about: its own channel, or every channel of the question. */
export const cellsOf = (purpose: Purpose, answer: Answer): readonly ChannelKey[] =>
  answer.channel === undefined ? answerChannels(purpose) : [answer.channel];

/**
 * The cells that a no is about. Without a channel they are those of every version, and wherever anything was said. A channel
 * that a question with one box for everything never had is about that box too: less always wins.
 */
export function cellsOfNo({ policies, fold }: SubmissionCase, purpose: Purpose, answer: Answer): readonly ChannelKey[] {
  const versions = policies.timeline.flatMap(({ policy }) => policy.purposes.filter(({ id }) => id === purpose.id));
  const said = fold.live.flatMap(({ event }) => (event.purposeId === purpose.id ? [event.channel] : []));
  const all = new Set([...answerChannels(purpose), ...versions.flatMap(answerChannels), ...said]);
  const { channel } = answer;
  if (channel === undefined) return [...all];
  const isOwn = all.has(channel) || versions.flatMap(gateChannels).includes(channel);
  return isOwn || !all.has('*') || purpose.kind === 'information' ? [channel] : [channel, '*'];
}

/** When it happened, as whoever wrote it down says: staff by a claim, a message or another system by its own date. */
export function claimedTime(given: SubmissionCase): Instant | undefined {
  if (given.actor.type === 'person') return undefined;
  const { claimedAt, evidence } = captureIn(given) ?? {};
  const times = [claimedAt, evidence?.confirmedAt ?? evidence?.at].flatMap((time) => parseInstant(time ?? '') ?? []);
  return times.toSorted()[0];
}

/** When a no took effect: now, or at the time that staff claim. What happens on a screen happens now, whoever's hand it is. */
export function effectiveAtOfNo(given: SubmissionCase): Instant {
  const { submission, actor, now } = given;
  const { claimedAt, method } = captureIn(given) ?? {};
  const onScreen = submission?.mode === 'screen' && method === 'in_person';
  if (actor.type === 'person' || claimedAt === undefined || onScreen) return now;
  return earlier<string>(claimedAt, now) as Instant; // the schema read it as an instant
}

/** When a yes took effect: when it is said to have happened, else the act on the screen, else now. Never later than now. */
export function effectiveAt(given: SubmissionCase, answer: Answer | undefined): Instant {
  const { submission, now } = given;
  const claimed = claimedTime(given);
  if (claimed !== undefined) return earlier(claimed, now);
  if (!submission || !answer?.act) return now;
  const { issuedAt } = submission.presentation;
  const acted = Math.min(toMilliseconds(issuedAt) + answer.act.afterMs, toMilliseconds(now));
  return earlier(later<string>(toInstant(acted), issuedAt), now) as Instant; // all three are instants
}

/** The personal part that every entry of the submission carries. */
export function envelopeOf(given: SubmissionCase, channel: ChannelKey): EnvelopeData {
  const { actor, contactPoints } = given;
  const { method: _, indicatedBy: __, ...capture } = captureIn(given) ?? { method: 'other' };
  const address: unknown = channel === '*' ? undefined : contactPoints[channel];
  // From the host's own record: whatever is in it, it must not stop a withdrawal.
  const contactPoint = typeof address === 'string' && address.trim() !== '' ? wellFormed(address) : undefined;
  const withWhom = capture.withWhom ?? (actor.type === 'staff' ? actor.name : undefined);
  const place = capture.place ?? actor.place;
  return {
    ...capture,
    recordedBy: doneBy(actor),
    ...(withWhom === undefined ? {} : { withWhom }),
    ...(place === undefined ? {} : { place }),
    ...(contactPoint === undefined ? {} : { contactPoint }),
  };
}

/** What the entries of one submission have in common. */
export const captureOf = (given: SubmissionCase) => ({
  method: methodOf(given),
  indicatedBy: captureIn(given)?.indicatedBy ?? ('subject' as const),
  recordedBy: given.actor.type,
});
