import { type Purpose, sampleOf } from '@unticked/core';
import { sampleNames } from '../../shared/draft.js';
import type { OpenShop } from '../open-shop.js';

const clock = { type: 'system', id: 'clock', name: 'At the start' } as const;

/**
 * Where the shop's texts come from a sample that says by now how long data is kept, and the texts do not: the next version says it
 * too, and nothing else changes. What was published before stays as it is. While somebody drafts, or a version is still to come,
 * it is left to them, and looked at again at the next start.
 */
export async function publishPeriods({
  ledger,
  tables: { policies, settings },
  now,
}: Pick<OpenShop, 'ledger' | 'tables' | 'now'>): Promise<void> {
  const policyId = settings.policyId();
  const sample = sampleNames.find((name) => name === policyId);
  if (policyId === undefined || sample === undefined) return;
  const acting = ledger.as(clock);
  const { state, before, scheduled } = await acting.draft(policyId);
  if (state !== 'none' || before === null || scheduled.length > 0) return;
  const said = new Map(sampleOf(sample).purposes.map(({ id, kind, retention }) => [`${id} ${kind}`, retention]));
  const missing = before.purposes.flatMap(({ id, kind, retention }) => {
    const period = said.get(`${id} ${kind}`);
    return retention === undefined && period ? [[id, period] as const] : [];
  });
  if (missing.length === 0) return;
  const periods = new Map(missing);
  const withPeriod = (purpose: Purpose): Purpose => {
    const retention = periods.get(purpose.id);
    return retention ? { ...purpose, retention } : purpose;
  };
  const at = now().toISOString();
  const policy = {
    ...before,
    version: before.version + 1,
    effectiveFrom: at,
    purposes: before.purposes.map(withPeriod),
    changes: Object.fromEntries(missing.map(([id]) => [id, { kind: 'wording' as const }])),
  };
  const { inForceFrom } = await acting.publish(policy);
  policies.keep(policy, inForceFrom, clock.name);
}
