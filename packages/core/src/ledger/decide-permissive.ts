import { addDuration } from '../canonical/duration.js';
import type { Instant } from '../canonical/instant.js';
import type { Finding } from '../errors/finding.js';
import type { Answer } from '../model/answer.js';
import type { ChannelKey } from '../model/channel.js';
import type { ChildFact } from '../model/child-fact.js';
import type { ConsentPurpose, Purpose } from '../model/policy.js';
import type { Submission } from '../model/submission.js';
import { checkSubmission } from '../rule/check-submission.js';
import { opensGate } from '../rule/opens-gate.js';
import type { SubmissionInput } from '../rule/submission-input.js';
import { cellOf } from '../status/cell-of.js';
import { answerChannels } from '../status/channels-of.js';
import { consentCell } from '../status/consent-cell.js';
import { normaliseAddress } from '../status/normalise-address.js';
import { epochAt } from '../status/policy-timeline.js';
import type { Age } from './age-of.js';
import type { EventDraft } from './event-draft.js';
import { questionModeOf } from './question-mode-of.js';
import { isInUse, printedFormOf, shownProof } from './shown-proof.js';
import {
  ageAtAnswer,
  captureOf,
  cellsOf,
  claimedTime,
  effectiveAt,
  envelopeOf,
  type SubmissionCase,
} from './submission-case.js';

export type Permitted = { readonly drafts: readonly EventDraft[] } | { readonly findings: readonly Finding[] };

const fault = (code: string, path: string, params: Finding['params'] = {}): Permitted => ({
  findings: [{ code, severity: 'error', path, params }],
});

const errorsOf = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity === 'error');

/** The epoch of the text answered: what happened earlier cannot have been about the version that the clerk has open now (UO-T04). */
function epochOf({ policies }: SubmissionCase, submission: Submission, purpose: Purpose, at: Instant): number {
  const { policyId, policyVersion } = submission.presentation;
  const shown =
    policies.timeline.find(({ policy }) => policy.id === policyId && policy.version === policyVersion)?.epochs[
      purpose.id
    ] ?? 0;
  return Math.min(shown, epochAt(policies.timeline, purpose.id, at) ?? 0);
}

/** Everything that the rule says of an answer, remarks included. */
export function findingsFor(
  given: SubmissionCase,
  submission: Submission,
  purpose: Purpose,
  answer: Answer,
  index: number,
): readonly Finding[] {
  const { policies, seal, actor, now } = given;
  const { knownNotice, inForceWhenShown, inForceWhenSaid } = shownProof(
    submission,
    policies,
    seal,
    purpose,
    now,
    claimedTime(given),
  );
  const form = printedFormOf(purpose, submission.capture, now);
  const input: SubmissionInput = {
    answer,
    index,
    submission,
    actor,
    purpose,
    seal,
    sealRequired: seal !== 'claimed' && submission.mode === 'screen',
    knownNotice,
    inForceWhenShown,
    inForceWhenSaid,
    now,
    ...ageAtAnswer(given, purpose, answer),
    ...(form === undefined ? {} : { inUse: isInUse(form, submission.capture?.claimedAt ?? now) }),
  };
  return checkSubmission(input);
}

function draftOf(
  given: SubmissionCase,
  submission: Submission,
  purpose: Purpose,
  answer: Answer,
  channel: ChannelKey,
): EventDraft {
  const { policies, seal, fold, now } = given;
  const at = effectiveAt(given, answer);
  const common = {
    ...captureOf(given),
    ...shownProof(submission, policies, seal, purpose, now, claimedTime(given)).proof,
    purposeId: purpose.id,
    channel,
    questionId: answer.questionId,
    effectiveAt: at,
    ...(answer.act === undefined ? {} : { act: answer.act }),
  };
  const child = purpose.kind === 'consent' && childFactOf(purpose, ageAtAnswer(given, purpose, answer));
  const envelope = { ...envelopeOf(given, channel), ...(child ? { child } : {}) };
  if (purpose.kind !== 'consent') return { event: { ...common, kind: 'informed' }, envelope };
  const epoch = epochOf(given, submission, purpose, at);
  if (purpose.doubleOptIn && !isConfirmed(given, purpose, channel)) {
    const confirmBefore = addDuration(now, purpose.doubleOptIn.validFor);
    return { event: { ...common, kind: 'requested', epoch, confirmBefore }, envelope };
  }
  const renews = cellOf(fold, policies.timeline, purpose, channel).status === 'given';
  const until = purpose.expiresAfter === 'none' ? 'none' : addDuration(at, purpose.expiresAfter);
  return { event: { ...common, kind: renews ? 'renewed' : 'given', epoch, until }, envelope };
}

/** What is kept of a child's age: no birthday, only until when the guardian's yes is one. */
function childFactOf({ atMajority = 'ask_again' }: ConsentPurpose, age: Age | undefined): ChildFact | undefined {
  if (age?.age !== 'below' || age.reachedAt === undefined) return undefined;
  return { threshold: age.threshold, until: age.reachedAt, atMajority };
}

/** The address that this yes is for has confirmed one before, so it need not again. */
function isConfirmed(given: SubmissionCase, purpose: Purpose, channel: ChannelKey): boolean {
  const { grant } = cellOf(given.fold, given.policies.timeline, purpose, channel);
  if (!grant?.event.confirms || grant.addressChanged || grant.contactPoint === null) return false;
  const { contactPoint } = envelopeOf(given, channel);
  return contactPoint !== undefined && normaliseAddress(contactPoint) === normaliseAddress(grant.contactPoint);
}

const noes: ReadonlySet<string> = new Set(['refused', 'withdrawn']);

/** After a no the person is asked anew: what was shown before it, and was answered, says yes no more (UO-T01). */
function isSpent({ fold, policies }: SubmissionCase, { presentation }: Submission, purpose: Purpose, answer: Answer) {
  return cellsOf(purpose, answer).some(
    (channel) =>
      noes.has(cellOf(fold, policies.timeline, purpose, channel).status) &&
      fold.live.some(
        ({ event }) =>
          'presentationId' in event &&
          event.presentationId === presentation.id &&
          event.purposeId === purpose.id &&
          event.channel === channel,
      ),
  );
}

/** Entries for a yes or for "I have read this", if the rule lets them stand. */
export function decidePermissive(
  given: SubmissionCase,
  submission: Submission,
  purpose: Purpose,
  answer: Answer,
  index: number,
): Permitted {
  const path = `/answers/${index}`;
  if ((purpose.kind === 'consent') !== (answer.answer === 'given'))
    return fault('wrong_answer', `${path}/answer`, { kind: purpose.kind });
  const channels = answerChannels(purpose);
  if (answer.channel !== undefined && !channels.includes(answer.channel))
    return fault('unknown_channel', `${path}/channel`);
  if (answer.channel === undefined && purpose.kind === 'consent' && purpose.perChannel && channels[0] !== '*') {
    return fault('channel_missing', `${path}/channel`);
  }
  const findings = errorsOf(findingsFor(given, submission, purpose, answer, index));
  if (findings.length > 0) return { findings };
  if (answer.answer === 'given' && isSpent(given, submission, purpose, answer))
    return fault('UO-T01', '/presentation/id', { why: 'used' });
  if (given.evidenceLost && opensGate(answer, purpose))
    return fault('UO-S03', '/capture/evidence/ref', { missing: 'evidence', needs: 'ref' });
  // A link can only be sent to an address, and what it proves is that the person reads what is sent there.
  const addressless =
    purpose.kind === 'consent' &&
    purpose.doubleOptIn &&
    cellsOf(purpose, answer).some((channel) => envelopeOf(given, channel).contactPoint === undefined);
  if (addressless) return fault('address_missing', `${path}/channel`);
  return { drafts: cellsOf(purpose, answer).map((channel) => draftOf(given, submission, purpose, answer, channel)) };
}

/** Entries "left empty" for what was shown and not answered, where it was still to be asked (design §12.12). */
export function decideEmpty(
  given: SubmissionCase,
  submission: Submission,
  purpose: Purpose,
  taken: ReadonlySet<string>,
): readonly EventDraft[] {
  const { policies, seal, fold, now } = given;
  if (purpose.kind !== 'consent' || questionModeOf(fold, policies.timeline, purpose) === 'manage') return [];
  // Being asked is proved as being told is: by what was shown. No act, no evidence: nothing was said.
  const asked = { questionId: purpose.id, answer: 'acknowledged' } as const;
  if (errorsOf(findingsFor(given, submission, purpose, asked, 0)).length > 0) return [];
  const { proof } = shownProof(submission, policies, seal, purpose, now, claimedTime(given));
  return answerChannels(purpose).flatMap((channel) => {
    if (taken.has(`${purpose.id}/${channel}`)) return [];
    // The person said yes already and has only to confirm it: an empty box of a later form takes nothing back.
    if (consentCell(fold, policies.timeline, purpose.id, channel).pendingUntil !== undefined) return [];
    const event = {
      ...captureOf(given),
      ...proof,
      kind: 'not_given' as const,
      purposeId: purpose.id,
      channel,
      questionId: purpose.id,
      effectiveAt: effectiveAt(given, undefined),
    };
    return [{ event, envelope: envelopeOf(given, channel) }];
  });
}
