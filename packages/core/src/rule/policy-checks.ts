import type { PolicyInput } from '../model/policy.js';
import type { Check } from './define-check.js';

/** The policy layer, in the order of the codes. */
export const policyChecks: readonly Check<PolicyInput>[] = [];
