import { isConsentError } from '@unticked/core';
import { isProblem, type Problem, problem } from './problem.js';

/** Anything that was thrown, as something that may be answered. */
export function toProblem(error: unknown): Problem {
  if (isProblem(error)) return error;
  if (isConsentError(error, 'not_allowed')) {
    const { reason, remedy } = error.params;
    return problem('not_allowed', { reason: String(reason), remedy: String(remedy) });
  }
  if (isConsentError(error, 'invalid_policy') || isConsentError(error, 'policy_conflict')) {
    return problem('invalid_policy', { findings: error.findings });
  }
  if (isConsentError(error, 'unavailable') || isConsentError(error, 'indefinite')) return problem('unavailable');
  if (isConsentError(error, 'not_found')) return problem('not_found');
  if (isConsentError(error, 'invalid') || isConsentError(error, 'too_large')) return problem('invalid');
  return problem('broken');
}
