import { diffPolicies, type PolicyInput } from '@unticked/core';
import type { DraftView } from '../../shared/draft.js';
import { problem } from '../http/problem.js';
import type { Tables } from '../tables/open-tables.js';
import { findInDraft } from './find-in-draft.js';

/** Where the draft's own policy was published before. */
export function currentOf({ settings, policies }: Tables): PolicyInput | null {
  const policyId = settings.policyId();
  return (policyId === undefined ? undefined : policies.current(policyId)?.policy) ?? null;
}

/** The one draft that there is. @throws `not_found` */
export function viewDraft(tables: Tables): DraftView {
  const draft = tables.policies.draft() as PolicyInput | undefined; // made from a sample or a published policy; only its texts are edited
  if (draft === undefined) throw problem('not_found');
  const before = currentOf(tables);
  const differs = before ? diffPolicies(before, draft) : [];
  const touched = differs.filter(({ changed, alwaysMaterial }) => changed.length > 0 || alwaysMaterial);
  const ids = touched.map(({ purposeId }) => purposeId);
  return { draft, before, touched: ids, findings: findInDraft(draft, ids) };
}
