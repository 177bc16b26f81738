import { canonicalJson } from '../../canonical/canonical-json.js';
import { type Digest, digest } from '../../canonical/digest.js';
import { utf8 } from '../../canonical/utf8.js';
import { ConsentError } from '../../errors/consent-error.js';
import { invalidAt } from '../../errors/invalid-at.js';
import type { Draft, DraftStep } from '../../model/draft.js';
import type { PolicyInput } from '../../model/policy.js';
import { callId, purposeId } from '../../model/schema-parts.js';
import { draftLog } from '../../model/subject-id.js';
import { alreadyWritten } from '../already-written.js';
import { append, nowFor } from '../append.js';
import { doneBy } from '../done-by.js';
import type { Session } from '../session.js';
import type { DraftCall } from './draft-call.js';
import { draftContent } from './draft-content.js';
import { draftFindings } from './draft-findings.js';
import { foldDraft } from './fold-draft.js';
import { stepRefusal } from './step-refusal.js';
import { viewDraft } from './view-draft.js';

export interface Step extends DraftCall {
  readonly step: DraftStep;
  /** `saved`: the content. */
  readonly policy?: PolicyInput;
  readonly remark?: string;
  /** `published`: done with the content before the entry is written. Doing it twice must be harmless. */
  readonly first?: (content: PolicyInput) => Promise<unknown>;
}

function check({ id, policyId, basedOn, remark }: Step): void {
  if (!callId.safeParse(id).success) throw invalidAt('wrong_value', '/id');
  if (!purposeId.safeParse(policyId).success) throw invalidAt('bad_id', '/policyId');
  if (!Number.isSafeInteger(basedOn) || basedOn < 0) throw invalidAt('wrong_value', '/basedOn');
  if (remark !== undefined && (typeof remark !== 'string' || remark.length > 2_000))
    throw invalidAt('too_long', '/remark');
}

/** Takes one step with a draft, if it is that one's turn and nobody was faster. */
export async function takeStep(session: Session, given: Step): Promise<Draft> {
  const { context, tenant, actor } = session;
  const { policyId, id, basedOn, step, policy, remark, first } = given;
  if (actor.type === 'person') throw new ConsentError('forbidden');
  check(given);
  const { registry, crypto, store } = context;
  const body = policy === undefined ? undefined : canonicalJson(policy);
  const saved: Digest | null = body === undefined ? null : await digest(crypto, 'policy', utf8(body));
  const said = { id, policyId, step, saved, remark: remark ?? null };
  const submissionDigest = await digest(crypto, 'submission', utf8(canonicalJson(said)));

  await append<void>(context, { tenant, subject: draftLog(policyId) }, async (log) => {
    if (log.entries.some(({ event }) => event === 'unreadable')) throw new ConsentError('tampered');
    if (alreadyWritten(log, id, submissionDigest).length > 0) return { done: undefined };
    if (log.head.seq !== basedOn) throw new ConsentError('draft_conflict', { params: { revision: log.head.seq } });
    const { timeline } = await registry.load(tenant, 'fresh');
    const fold = foldDraft(log.entries);
    const content = policy ?? (await draftContent(context, tenant, fold.digest));
    // Published already and not said so here, after a crash: publishing again tells whether it was this content.
    const others = timeline.filter(
      ({ policy: own }) => step !== 'published' || own.id !== policyId || own.version !== content?.version,
    );
    const findings = content === null || step === 'saved' ? [] : draftFindings(others, content);
    const hasErrors = findings.some(({ severity }) => severity === 'error');
    const secondPerson = context.needsSecondPerson(policyId);
    const refusal = stepRefusal({ fold, actorId: actor.id, secondPerson, hasErrors }, step);
    if (refusal?.code === 'invalid_policy') throw new ConsentError('invalid_policy', { findings });
    if (refusal) throw refusal;
    const about = saved ?? fold.digest;
    if (content === null || about === null) throw new ConsentError('tampered');
    if (body !== undefined) await store.putDocument({ tenant, hash: about, kind: 'policy', body });
    await first?.(content);
    const event = {
      kind: 'drafted' as const,
      effectiveAt: nowFor(context, log.entries),
      recordedBy: actor.type,
      step,
      policyId,
      digest: about,
    };
    const envelope = {
      recordedBy: doneBy(actor),
      ...(remark ? { note: remark } : {}),
      submissionDigest,
    };
    return {
      submissionId: id,
      drafts: [{ event, envelope }],
      derive: () => ({ rows: [], state: 'internal' }),
      result: () => undefined,
    };
  });
  return viewDraft(session, policyId);
}
