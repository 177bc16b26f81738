import { toInstant } from '../../canonical/instant.js';
import { type Draft, draftSteps, type VersionInTime } from '../../model/draft.js';
import { draftLog } from '../../model/subject-id.js';
import { policyChanges } from '../../policy/policy-changes.js';
import { type PolicyTimeline, type PublishedPolicy, policyInForce } from '../../status/policy-timeline.js';
import { readTrusted } from '../read-trusted.js';
import type { Session } from '../session.js';
import { draftContent } from './draft-content.js';
import { draftFindings } from './draft-findings.js';
import { foldDraft } from './fold-draft.js';
import { stepRefusal } from './step-refusal.js';
import { stepTaken } from './step-taken.js';

const inTime = ({ policy, from }: PublishedPolicy): VersionInTime => ({ version: policy.version, from });

/** Versions whose time will come: not those that a higher one forestalls. */
function scheduledOf(own: PolicyTimeline, now: string): readonly VersionInTime[] {
  const forestalled = ({ policy, from }: PublishedPolicy): boolean =>
    own.some((other) => other.policy.version > policy.version && other.from <= from);
  return own.filter((published) => published.from > now && !forestalled(published)).map(inTime);
}

/** See `Wording.draft`. */
export async function viewDraft({ context, tenant, actor }: Session, policyId: string): Promise<Draft> {
  const log = await readTrusted(context, { tenant, subject: draftLog(policyId) });
  const { timeline } = await context.registry.load(tenant);
  const now = toInstant(context.clock());
  const fold = foldDraft(log.entries);
  const policy = fold.state === 'none' ? null : await draftContent(context, tenant, fold.digest);
  const own = timeline.filter((published) => published.policy.id === policyId);
  const before = own.at(-1)?.policy ?? null;
  const inForce = policyInForce(timeline, policyId, now);
  const findings = policy === null ? [] : draftFindings(timeline, policy);
  const secondPerson = context.needsSecondPerson(policyId);
  const hasErrors = findings.some(({ severity }) => severity === 'error');
  const given = { fold, actorId: actor.id, secondPerson, hasErrors };
  return {
    policyId,
    state: fold.state,
    revision: log.head.seq,
    policy,
    before,
    inForce: inForce === undefined ? null : inTime(inForce),
    scheduled: scheduledOf(own, now),
    changes: policy === null || before === null ? [] : policyChanges(before, policy),
    findings,
    steps: (await Promise.all(fold.since.map((entry) => stepTaken(context, tenant, entry)))).flat(),
    next: draftSteps.filter((step) => stepRefusal(given, step) === undefined),
    secondPerson,
  };
}
