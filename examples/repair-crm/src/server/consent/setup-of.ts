import type { PurposeLine, Setup } from '../../shared/setup.js';
import type { Tables } from '../tables/open-tables.js';
import { messagePurposes } from './message-purposes.js';

const off = {
  consent: 'off' as const,
  policyId: null,
  version: null,
  publishedAt: null,
  publishedBy: null,
  purposes: [],
  messagePurposes: { ready: null, news: null },
};

/** What every screen has to know about consent. */
export function setupOf({ settings, policies }: Tables): Setup {
  const policyId = settings.policyId();
  const published = policyId === undefined ? undefined : policies.current(policyId);
  const draftedId = settings.draftedId() ?? null;
  if (policyId === undefined || !published) return { ...off, draftedId };
  const observed = settings.observedCounts();
  const purposes = published.policy.purposes.map(
    ({ id, kind, title, channels = [] }): PurposeLine => ({
      id,
      kind,
      title,
      channels,
      mode: settings.enforcement(id),
      wouldBlock: observed.get(id) ?? 0,
    }),
  );
  return {
    consent: settings.isAsking() ? 'on' : 'paused',
    policyId,
    version: published.policy.version,
    publishedAt: published.at,
    publishedBy: published.by,
    draftedId,
    purposes,
    messagePurposes: messagePurposes(policyId),
  };
}
