import type { Finding } from '../../errors/finding.js';
import type { PolicyInput } from '../../model/policy.js';
import { policyFindings } from '../../policy/policy-findings.js';
import type { PolicyTimeline } from '../../status/policy-timeline.js';
import { publicationFindings } from '../publication-findings.js';

/** Everything that stands against publishing a draft, and the warnings that stay with it. */
export const draftFindings = (timeline: PolicyTimeline, policy: PolicyInput): readonly Finding[] => [
  ...policyFindings(policy),
  ...publicationFindings(timeline, policy),
];
