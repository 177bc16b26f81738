import { canonicalJson } from '../canonical/canonical-json.js';
import { type Digest, digest } from '../canonical/digest.js';
import { type Instant, later, parseInstant } from '../canonical/instant.js';
import { utf8 } from '../canonical/utf8.js';
import { ConsentError } from '../errors/consent-error.js';
import type { Actor } from '../model/actor.js';
import type { PolicyPublishedEvent } from '../model/event.js';
import type { PolicyInput } from '../model/policy.js';
import { POLICY_LOG } from '../model/subject-id.js';
import { materialParts } from '../policy/material-parts.js';
import { parsePolicy } from '../policy/parse-policy.js';
import { append, nowFor } from './append.js';
import { doneBy } from './done-by.js';
import { epochsOf } from './epochs-of.js';
import type { LedgerContext } from './ledger-context.js';
import type { OpenLog } from './open-log.js';
import { storedNoticesOf } from './policy-registry.js';
import { publicationFindings } from './publication-findings.js';

export interface Publication {
  readonly digest: Digest;
  readonly version: number;
  readonly inForceFrom: Instant;
}

const publicationsOf = (log: OpenLog, policyId: string): readonly PolicyPublishedEvent[] =>
  log.entries.flatMap(({ event }) =>
    event !== 'unreadable' && event.kind === 'policy_published' && event.policyId === policyId ? [event] : [],
  );

/**
 * Publishes a version: its documents first, then one entry in the log `~policy`. Publishing the same content again changes nothing.
 * @throws `forbidden` to a person; `invalid_policy` with findings; `policy_conflict` (UO-P12) if this version was published with another content;
 * `tampered` if what was published before is not as it was written
 */
export async function publishPolicy(
  context: LedgerContext,
  tenant: string,
  actor: Actor,
  input: PolicyInput,
): Promise<Publication> {
  if (actor.type === 'person') throw new ConsentError('forbidden');
  const { crypto, store, registry } = context;
  const policy = parsePolicy(input);
  const body = canonicalJson(policy);
  const hash = await digest(crypto, 'policy', utf8(body));

  return append<Publication>(context, { tenant, subject: POLICY_LOG }, async (log) => {
    if (log.entries.some(({ event }) => event === 'unreadable')) throw new ConsentError('tampered');
    const before = publicationsOf(log, policy.id);
    const { timeline } = await registry.open(tenant, log);
    const same = before.find(({ version }) => version === policy.version);
    if (same?.digest === hash) {
      const inForceFrom = timeline.find((published) => published.digest === hash)?.from ?? same.effectiveFrom;
      return { done: { digest: hash, version: policy.version, inForceFrom } };
    }
    const params = { policyId: policy.id, version: policy.version };
    if (same)
      throw new ConsentError('policy_conflict', {
        path: '/version',
        params,
        findings: [{ code: 'UO-P12', severity: 'error', path: '/version', params }],
      });
    const findings = publicationFindings(timeline, policy);
    if (findings.some(({ severity }) => severity === 'error')) throw new ConsentError('invalid_policy', { findings });

    await store.putDocument({ tenant, hash, kind: 'policy', body });
    for (const { hash: noticeHash, notice } of await storedNoticesOf(crypto, policy)) {
      await store.putDocument({ tenant, hash: noticeHash, kind: 'notice', body: canonicalJson(notice) });
    }
    const effectiveFrom = parseInstant(policy.effectiveFrom) ?? nowFor(context, log.entries);
    const material: Record<string, Digest> = {};
    for (const purpose of policy.purposes) {
      material[purpose.id] = await digest(crypto, 'material', utf8(canonicalJson(materialParts(policy, purpose))));
    }
    const event = {
      kind: 'policy_published' as const,
      effectiveAt: nowFor(context, log.entries),
      recordedBy: actor.type,
      policyId: policy.id,
      version: policy.version,
      digest: hash,
      effectiveFrom,
      epochs: epochsOf(policy, before),
      material,
    };
    const by = { recordedBy: doneBy(actor) };
    return {
      submissionId: context.ids(),
      drafts: [{ event, envelope: by }],
      derive: () => ({ rows: [], state: 'internal' }),
      result: (added) => {
        const [published] = added;
        const recordedAt = published && published.event !== 'unreadable' ? published.event.recordedAt : effectiveFrom;
        return {
          digest: hash,
          version: policy.version,
          inForceFrom: before.length === 0 ? effectiveFrom : later(effectiveFrom, recordedAt),
        };
      },
    };
  }).finally(() => registry.load(tenant, 'fresh').catch(() => undefined));
}
