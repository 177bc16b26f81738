import type { Finding } from '../errors/finding.js';
import type { PolicyInput } from '../model/policy.js';
import { checkSuccession } from '../policy/check-succession.js';
import { silentBasisSwitch } from '../rule/transition/silent-basis-switch.js';
import { knownPurposes, type PolicyTimeline } from '../status/policy-timeline.js';

/** A purpose id belongs to one policy for ever. */
function foreignPurposes(timeline: PolicyTimeline, policy: PolicyInput): readonly Finding[] {
  const owner = new Map(
    timeline.flatMap(({ policy: other }) => other.purposes.map(({ id }) => [id, other.id] as const)),
  );
  return policy.purposes.flatMap(({ id }, index) => {
    const other = owner.get(id);
    if (other === undefined || other === policy.id) return [];
    return [
      {
        code: 'purpose_taken',
        severity: 'error' as const,
        path: `/purposes/${index}/id`,
        params: { purposeId: id, policyId: other },
      },
    ];
  });
}

/** A purpose that was left out for a while is still the one that people answered: it comes back on the same basis (UO-T05). */
function returningPurposes(timeline: PolicyTimeline, latest: PolicyInput, policy: PolicyInput): readonly Finding[] {
  const known = knownPurposes(timeline);
  const kept = new Set(latest.purposes.map(({ id }) => id));
  return policy.purposes.flatMap((after, index) => {
    const before = known.get(after.id)?.purpose;
    if (!before || kept.has(after.id)) return [];
    return silentBasisSwitch
      .check({ before, after })
      .map((finding) => ({ ...finding, path: `/purposes/${index}${finding.path}` }));
  });
}

/** What stands against publishing a version after all that was published before, apart from what the rule says of it alone. */
export function publicationFindings(timeline: PolicyTimeline, policy: PolicyInput): readonly Finding[] {
  const latest = timeline.findLast((published) => published.policy.id === policy.id)?.policy;
  return [
    ...(latest ? [...checkSuccession(latest, policy), ...returningPurposes(timeline, latest, policy)] : []),
    ...foreignPurposes(timeline, policy),
  ];
}
