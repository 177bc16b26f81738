import type { Instant } from '../canonical/instant.js';
import { ConsentError } from '../errors/consent-error.js';
import type { Finding } from '../errors/finding.js';
import type { Actor } from '../model/actor.js';
import { type Answer, restrictiveWords } from '../model/answer.js';
import type { Capture } from '../model/capture.js';
import type { RejectedAnswer } from '../model/envelope.js';
import type { LoggedEvent } from '../model/logged-event.js';
import type { Submission } from '../model/submission.js';
import { foldSubject } from '../status/fold-subject.js';
import { knownPurposes } from '../status/policy-timeline.js';
import { append, type Decision, nowFor } from './append.js';
import { decideRestrictive } from './decide-restrictive.js';
import { decideSubmission } from './decide-submission.js';
import { deriveFrom } from './derive-from.js';
import { doneBy } from './done-by.js';
import type { EventDraft } from './event-draft.js';
import { isEvidenceLost } from './keeping/is-evidence-lost.js';
import type { LedgerContext } from './ledger-context.js';
import { type Policies, versionsIn } from './policy-registry.js';
import { type ReadSubmission, readSubmission } from './read-submission.js';
import type { TrustedLog } from './read-trusted.js';
import { replyOf } from './reply-of.js';
import { type SealState, sealStateOf } from './seal-presentation.js';
import type { StandingMaker } from './session.js';
import { pointFromSource } from './sources/point-from-source.js';
import type { SubmissionCase } from './submission-case.js';
import type { SubmitInput } from './submit-input.js';
import type { SubmitResult } from './submit-result.js';
import { warningsOf } from './warnings-of.js';

interface Job {
  readonly context: LedgerContext;
  readonly actor: Actor;
  readonly input: SubmitInput;
  readonly read: ReadSubmission;
  readonly policies: Policies;
  readonly seal: SealState;
  readonly evidenceLost: boolean;
  readonly standing: StandingMaker;
  readonly yesOnlyBy: SubmissionCase['yesOnlyBy'];
}

/** Whatever it says of itself: what comes by a link, or of one who is signed in, comes from the person's own page. */
const OWN_PAGE: Capture = { method: 'portal' };

const entriesOf = (log: TrustedLog, submissionId: string): readonly LoggedEvent[] =>
  log.stored.filter(({ event }) => event !== 'unreadable' && event.submissionId === submissionId);

const caseOf = (job: Job, log: TrustedLog, now: Instant): SubmissionCase => ({
  submission: job.read.submission,
  actor: job.actor,
  policies: job.policies,
  fold: foldSubject(log.entries, now),
  seal: job.seal,
  evidenceLost: job.evidenceLost,
  now,
  contactPoints: job.input.contactPoints ?? {},
  subjectFacts: job.input.subjectFacts,
  ...(job.yesOnlyBy === undefined ? {} : { yesOnlyBy: job.yesOnlyBy, capture: OWN_PAGE }),
});

/** A submission that is wrong as a whole: only what takes away is stored, under an id of the ledger's own if it has none. */
function decideWrong(
  job: Job,
  log: TrustedLog,
  now: Instant,
  restrictive: readonly Answer[],
  reasons: readonly RejectedAnswer[],
  once: boolean,
) {
  const { drafts, unknown } = decideRestrictive(caseOf(job, log, now), restrictive, once);
  const lost = unknown.map(
    ({ questionId, answer }): RejectedAnswer => ({ questionId, answer, findings: [unknownPurpose] }),
  );
  return { drafts, rejected: [...reasons, ...lost] };
}

const saysNo = ({ answers }: Submission): boolean => answers.some(({ answer }) => restrictiveWords.has(answer));

const unknownPurpose: Finding = { code: 'unknown_purpose', severity: 'error', path: '', params: {} };

/** The first entry also says which submission it came from and what of it was not accepted. */
function withSubmission(
  job: Job,
  drafts: readonly EventDraft[],
  rejected: readonly RejectedAnswer[],
  now: Instant,
): readonly EventDraft[] {
  const mark = { submissionDigest: job.read.digest, ...(rejected.length > 0 ? { rejected } : {}) };
  const [first, ...rest] = drafts;
  if (first) return [{ ...first, envelope: { ...first.envelope, ...mark } }, ...rest];
  if (rejected.length === 0) return [];
  const event = { kind: 'set_aside' as const, effectiveAt: now, recordedBy: job.actor.type };
  return [{ event, envelope: { recordedBy: doneBy(job.actor), ...mark } }];
}

function write(
  job: Job,
  log: TrustedLog,
  now: Instant,
  id: string,
  drafts: readonly EventDraft[],
  rejected: readonly RejectedAnswer[],
): Decision<SubmitResult> {
  const marked = withSubmission(job, drafts, rejected, now);
  const given = caseOf(job, log, now);
  if (marked.length === 0) {
    return {
      done: {
        outcome: 'unchanged',
        replayed: false,
        events: [],
        rejected,
        pending: [],
        warnings: warningsOf(given, given.fold),
        standing: job.standing(log.entries, now),
      },
    };
  }
  return {
    submissionId: id,
    drafts: marked,
    derive: deriveFrom(log.entries, job.policies.timeline, now),
    result: (added, entries) =>
      replyOf(added, job.standing(entries, now), false, warningsOf(given, foldSubject(entries, now))),
  };
}

/** The order matters: what came before is answered as it was, before anything else can refuse it (design §12.4). */
function decide(job: Job, log: TrustedLog): Decision<SubmitResult> {
  const { read, input, context } = job;
  const now = nowFor(context, log.entries);
  const known = read.id === undefined ? [] : entriesOf(log, read.id);
  const [first] = known;
  if (first) {
    const stored = typeof first.envelope === 'object' ? first.envelope.submissionDigest : undefined;
    if (stored === undefined || stored === read.digest)
      return { done: replyOf(known, job.standing(log.entries, now), true) };
    const restrictive = (read.submission?.answers ?? read.restrictive).filter(({ answer }) =>
      restrictiveWords.has(answer),
    );
    const { drafts } = decideWrong(job, log, now, restrictive, [], true);
    if (drafts.length === 0) throw new ConsentError('idempotency_mismatch', { path: '/id' });
    const mismatch: Finding = { code: 'idempotency_mismatch', severity: 'error', path: '/id', params: {} };
    return write(job, log, now, context.ids(), drafts, [
      { questionId: '', answer: 'unreadable', findings: [mismatch] },
    ]);
  }
  if (input.subject === 'new' && log.head.seq > 0) throw new ConsentError('subject_exists', { path: '/subjectId' });
  if (read.submission) {
    const { drafts, rejected } = decideSubmission(caseOf(job, log, now), log.entries);
    return write(job, log, now, read.submission.id, drafts, rejected);
  }
  const { drafts, rejected } = decideWrong(job, log, now, read.restrictive, read.rejected, read.id === undefined);
  return write(job, log, now, read.id ?? context.ids(), drafts, rejected);
}

/**
 * Reads, judges and writes one submission. See `Ledger.submit`.
 * @param yesOnlyBy it came from a person's own page: by a link the channel of its address, or `none` where the link can only end
 * things; `any` of one who is signed in
 */
export async function submit(
  context: LedgerContext,
  tenant: string,
  actor: Actor,
  input: SubmitInput,
  standingIn: (policies: Policies) => StandingMaker,
  yesOnlyBy?: SubmissionCase['yesOnlyBy'],
): Promise<SubmitResult> {
  const asRead = await readSubmission(context.crypto, input.submission);
  const isBare = yesOnlyBy === undefined || asRead.submission === undefined;
  const read: ReadSubmission = isBare
    ? asRead
    : { ...asRead, submission: { ...asRead.submission, mode: 'screen', capture: OWN_PAGE } };
  const { submission } = read;
  const seal = submission
    ? await sealStateOf(context.crypto, context.presentationKeys, tenant, submission.presentation)
    : 'missing';
  const evidenceLost = await isEvidenceLost(context, tenant, input.subjectId, submission);
  const { source } = submission?.capture ?? {};
  if (submission && source) {
    const pointer = { subjectIds: [input.subjectId], id: submission.id, source };
    await pointFromSource(context, tenant, actor, pointer).catch((error: unknown) => {
      // A no waits for no index.
      if (!saysNo(submission)) throw error;
    });
  }
  return append(context, { tenant, subject: input.subjectId }, async (log) => {
    const named = [...(submission ? [submission.presentation] : []), ...versionsIn(log.stored)];
    let policies = await context.registry.loadWith(tenant, named);
    const known = knownPurposes(policies.timeline);
    const asked = read.submission?.answers ?? read.restrictive;
    const isLost = ({ questionId, answer }: Answer): boolean => restrictiveWords.has(answer) && !known.has(questionId);
    // What another process published a moment ago can be answered: a no to it must not be lost.
    if (asked.some(isLost)) policies = await context.registry.load(tenant, 'fresh');
    return decide(
      { context, actor, input, read, policies, seal, evidenceLost, standing: standingIn(policies), yesOnlyBy },
      log,
    );
  });
}
