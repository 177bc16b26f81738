import { ConsentError } from '../errors/consent-error.js';
import type { Policy } from '../model/policy.js';
import { deepFreeze } from './deep-freeze.js';
import { readPolicy } from './read-policy.js';

/**
 * Reads data as a policy: a frozen copy that passed every check. Synchronous; hashes nothing.
 * Warnings do not stop it: see `policyFindings`.
 * @throws `invalid_policy` once, with every finding that is an error and every warning beside it
 */
export function parsePolicy(data: unknown): Policy {
  const { policy, findings } = readPolicy(data);
  if (policy === undefined || findings.some(({ severity }) => severity === 'error')) {
    throw new ConsentError('invalid_policy', { findings });
  }
  return deepFreeze(policy);
}
