import { digest } from '../canonical/digest.js';
import { utf8 } from '../canonical/utf8.js';
import { ConsentError } from '../errors/consent-error.js';
import type { Actor } from '../model/actor.js';
import type { Measure } from '../model/measure.js';
import { foldSubject } from '../status/fold-subject.js';
import { alreadyWritten } from './already-written.js';
import { append, nowFor } from './append.js';
import { decideMeasure, misdirected, tooSoon } from './decide-measure.js';
import { deriveFrom } from './derive-from.js';
import type { LedgerContext } from './ledger-context.js';
import { type Policies, versionsIn } from './policy-registry.js';
import { invalidMeasures, readMeasures } from './read-measures.js';
import { replyOf } from './reply-of.js';
import type { StandingMaker } from './session.js';
import type { SubmitResult } from './submit-result.js';

export interface MeasureInput {
  readonly subjectId: string;
  readonly id: string;
  readonly measures: readonly Measure[];
}

/**
 * Writes what the controller does about a person. See `Ledger.measure`.
 * @throws `forbidden` to a person; `invalid`; `idempotency_mismatch` if the id was used for something else
 */
export async function measure(
  context: LedgerContext,
  tenant: string,
  actor: Actor,
  input: MeasureInput,
  standingIn: (policies: Policies) => StandingMaker,
): Promise<SubmitResult> {
  if (actor.type === 'person') throw new ConsentError('forbidden');
  const { id, measures, text } = readMeasures(input);
  const submissionDigest = await digest(context.crypto, 'submission', utf8(text));
  return append<SubmitResult>(context, { tenant, subject: input.subjectId }, async (log) => {
    const now = nowFor(context, log.entries);
    let policies = await context.registry.loadWith(tenant, versionsIn(log.entries));
    if (misdirected(measures, policies.timeline).length > 0) policies = await context.registry.load(tenant, 'fresh');
    const { timeline } = policies;
    const known = alreadyWritten(log, id, submissionDigest);
    const standing = standingIn(policies);
    if (known.length > 0) return { done: replyOf(known, standing(log.entries, now), true) };
    const unknown = misdirected(measures, timeline);
    if (unknown.length > 0) throw invalidMeasures(unknown);
    const given = { actor, fold: foldSubject(log.entries, now), timeline, now };
    const early = tooSoon(given, measures);
    if (early.length > 0) throw invalidMeasures(early);
    const drafts = measures.flatMap((one) => decideMeasure(given, one));
    const [first, ...rest] = drafts;
    return {
      submissionId: id,
      drafts: first ? [{ ...first, envelope: { ...first.envelope, submissionDigest } }, ...rest] : [],
      derive: deriveFrom(log.entries, timeline, now),
      result: (added, all) => replyOf(added, standing(all, now), false),
    };
  });
}
