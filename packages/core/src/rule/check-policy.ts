import type { Finding } from '../errors/finding.js';
import type { PolicyInput } from '../model/policy.js';
import { policyChecks } from './policy-checks.js';

/** Every policy check (UO-P01 to UO-P15), in order. */
export const checkPolicy = (policy: PolicyInput): readonly Finding[] =>
  policyChecks.flatMap(({ check }) => check(policy));
