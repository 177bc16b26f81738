import { canonicalJson } from '../../canonical/canonical-json.js';
import type { Instant } from '../../canonical/instant.js';
import { ConsentError } from '../../errors/consent-error.js';
import { findingsOfIssues } from '../../model/findings-of-issues.js';
import type { LegacyText } from '../../model/legacy-text.js';
import { legacyTextSchema } from '../../model/legacy-text.schema.js';
import type { Notice, StoredNotice } from '../../model/notice.js';
import { POLICY_LOG } from '../../model/subject-id.js';
import { controllerOf } from '../../policy/controller-of.js';
import { knownPurposes } from '../../status/policy-timeline.js';
import { append, nowFor } from '../append.js';
import { hashOfNotice } from '../policy-registry.js';
import type { Session } from '../session.js';

const fault = (code: string, path: string): ConsentError =>
  new ConsentError('invalid', { path, findings: [{ code, severity: 'error', path, params: {} }] });

/** See `Importing.registerLegacyText`. */
export async function registerLegacyText(
  { context, tenant, actor }: Session,
  input: LegacyText,
): Promise<StoredNotice> {
  if (actor.type === 'person') throw new ConsentError('forbidden');
  const { data, error } = legacyTextSchema.safeParse(input, { reportInput: true });
  if (!data) {
    const findings = findingsOfIssues(error);
    throw new ConsentError('invalid', { path: findings[0]?.path ?? '', findings });
  }
  const { id, purposeId, locale, text, medium = 'screen', inUse } = data;
  if (inUse.until !== undefined && inUse.until <= inUse.from) throw fault('wrong_value', '/inUse/until');
  return append<StoredNotice>(context, { tenant, subject: POLICY_LOG }, async (log) => {
    const { timeline, notices } = await context.registry.load(tenant, 'fresh');
    const owner = knownPurposes(timeline).get(purposeId);
    if (!owner) throw fault('unknown_purpose', '/purposeId');
    const { policy } = owner.published;
    const { name, address } = controllerOf(policy, owner.purpose);
    const notice: Notice = {
      v: 1,
      medium,
      purposeId,
      locale,
      title: owner.purpose.title[locale] ?? owner.purpose.title[policy.defaultLocale] ?? '',
      text,
      controller: { name, address },
      channels: owner.purpose.channels ?? [],
      legacy: { id, inUse },
    };
    const hash = await hashOfNotice(context.crypto, notice);
    const stored = { hash, notice };
    if (notices.has(hash)) return { done: stored };
    // The name stands for these words for ever: what was said to them points here.
    if ([...notices.values()].some(({ notice: { legacy } }) => legacy?.id === id)) throw fault('text_taken', '/id');
    await context.store.putDocument({ tenant, hash, kind: 'notice', body: canonicalJson(notice) });
    const now: Instant = nowFor(context, log.entries);
    const by = { id: actor.id, ...(actor.name === undefined ? {} : { name: actor.name }) };
    return {
      submissionId: context.ids(),
      drafts: [
        {
          event: { kind: 'text_registered', effectiveAt: now, recordedBy: actor.type, notice: hash },
          envelope: { recordedBy: by },
        },
      ],
      derive: () => ({ rows: [], state: 'internal' }),
      result: () => stored,
    };
  }).finally(() => context.registry.load(tenant, 'fresh').catch(() => undefined));
}
