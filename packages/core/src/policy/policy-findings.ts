import type { Finding } from '../errors/finding.js';
import { readPolicy } from './read-policy.js';

/** Everything that the rule finds in a policy, warnings included. For a policy that was defined or parsed these are its standing warnings. */
export const policyFindings = (policy: unknown): readonly Finding[] => readPolicy(policy).findings;
