import { knownPurposes, type PolicyTimeline } from '../../status/policy-timeline.js';
import type { AuditCase } from './audit-case.js';

/** See `AuditCase.titleOf`: what was done for a purpose that was not in force is looked at too, and one that nobody knows has its id. */
export function purposeTitles(
  timeline: PolicyTimeline,
  brand: string | undefined,
  { say }: Pick<AuditCase['tongue'], 'say'>,
): AuditCase['titleOf'] {
  const known = knownPurposes(timeline);
  return (purposeId) => {
    const found = known.get(purposeId);
    const controller = found?.purpose.controller ?? found?.published.policy.controllers[0]?.id;
    if (brand !== undefined && controller !== brand) return undefined;
    return found ? say(found.purpose.title) : purposeId;
  };
}
