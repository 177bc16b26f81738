import type { Finding } from '../errors/finding.js';
import type { PolicyInput, Purpose } from '../model/policy.js';
import { pointer } from '../rule/pointer.js';
import { diffPolicies } from './diff-policies.js';

const basisOf = (purpose: Purpose): string => (purpose.kind === 'consent' ? 'consent' : purpose.basis);

const error = (code: string, path: string, params: Finding['params']): Finding => ({
  code,
  severity: 'error',
  path,
  params,
});

function ofVersion(before: PolicyInput, after: PolicyInput): readonly Finding[] {
  if (after.version > before.version) return [];
  return [error('UO-P12', '/version', { why: 'not_higher', before: before.version, after: after.version })];
}

/** What one person was asked as consent cannot quietly become something else under the same id. */
function ofBasis(before: PolicyInput, after: PolicyInput): readonly Finding[] {
  return after.purposes.flatMap((purpose, index) => {
    const earlier = before.purposes.find(({ id }) => id === purpose.id);
    if (!earlier || basisOf(earlier) === basisOf(purpose)) return [];
    const params = { purposeId: purpose.id, before: basisOf(earlier), after: basisOf(purpose) };
    return [error('UO-T05', pointer('purposes', index, 'id'), params)];
  });
}

function ofChanges(before: PolicyInput, after: PolicyInput): readonly Finding[] {
  return diffPolicies(before, after).flatMap(({ purposeId, changed, alwaysMaterial }) => {
    const declared = after.changes?.[purposeId]?.kind;
    const path = pointer('changes', purposeId);
    const params = { purposeId, changed: changed.join(', ') };
    if (changed.length > 0 && declared === undefined) return [error('UO-T04', path, { why: 'undeclared', ...params })];
    return alwaysMaterial && declared === 'wording'
      ? [error('UO-T04', path, { why: 'declared_wording', ...params })]
      : [];
  });
}

/**
 * Whether `after` may replace `before`: every touched purpose says `wording` or `material`, and truly so (UO-T04); none changed
 * its kind or basis (UO-T05); the version is higher (UO-P12). Paths point into `after`. Empty means yes.
 */
export const checkSuccession = (before: PolicyInput, after: PolicyInput): readonly Finding[] => [
  ...ofVersion(before, after),
  ...ofBasis(before, after),
  ...ofChanges(before, after),
];
