import type { Finding } from '../errors/finding.js';
import { pointer } from '../errors/pointer.js';
import type { PolicyInput } from '../model/policy.js';
import { silentBasisSwitch } from '../rule/transition/silent-basis-switch.js';
import { staleCarriedOver } from '../rule/transition/stale-carried-over.js';
import { textMutated } from '../rule/transition/text-mutated.js';
import { diffPolicies } from './diff-policies.js';

const below = (path: string, findings: readonly Finding[]): readonly Finding[] =>
  findings.map((finding) => ({ ...finding, path: path + finding.path }));

function ofBasis(before: PolicyInput, after: PolicyInput): readonly Finding[] {
  return after.purposes.flatMap((purpose, index) => {
    const earlier = before.purposes.find(({ id }) => id === purpose.id);
    return earlier
      ? below(pointer('purposes', index), silentBasisSwitch.check({ before: earlier, after: purpose }))
      : [];
  });
}

function ofChanges(before: PolicyInput, after: PolicyInput): readonly Finding[] {
  return diffPolicies(before, after).flatMap(({ purposeId, changed, alwaysMaterial }) => {
    const declared = after.changes?.[purposeId]?.kind;
    const change = { what: 'purpose' as const, changed, alwaysMaterial, ...(declared ? { declared } : {}) };
    return below(pointer('changes', purposeId), staleCarriedOver.check(change));
  });
}

/**
 * Whether `after` may replace `before`: every touched purpose says `wording` or `material`, and truly so (UO-T04); none changed
 * its kind or basis (UO-T05); the version is higher (UO-P12). Paths point into `after`. Empty means yes.
 */
export const checkSuccession = (before: PolicyInput, after: PolicyInput): readonly Finding[] => [
  ...textMutated.check({ before: { version: before.version }, after: { version: after.version } }),
  ...ofBasis(before, after),
  ...ofChanges(before, after),
];
