import type { Finding } from '../errors/finding.js';
import type { PolicyInput } from '../model/policy.js';
import { checkSuccession } from './check-succession.js';
import { policyFindings } from './policy-findings.js';

/**
 * What the rule finds in a draft while it is written, of itself and as what comes after `before`. What only the ledger knows, such
 * as purposes of other policies, it says when the draft is saved.
 * @param before the version published last; `null` for a first one
 */
export const checkDraft = (policy: PolicyInput, before: PolicyInput | null): readonly Finding[] => [
  ...policyFindings(policy),
  ...(before ? checkSuccession(before, policy) : []),
];
