import type { Instant } from '../canonical/instant.js';
import type { ConsentPurpose, PolicyInput, Purpose } from '../model/policy.js';
import type { SubjectFacts } from '../model/subject-facts.js';
import { childAgeOf } from '../rule/child-age-of.js';
import { comesOfAge } from '../rule/comes-of-age.js';

/** How old a person is for one question. */
export interface Age {
  readonly age: 'below' | 'reached' | 'unknown';
  readonly threshold: number;
  /** When they reach the threshold. */
  readonly reachedAt?: Instant;
}

/** True for a question that a child cannot answer with yes alone (GDPR Art. 8). */
export const isForGuardians = (purpose: Purpose): purpose is ConsentPurpose =>
  purpose.kind === 'consent' && (purpose.informationSocietyService || purpose.directedAtChildren) === true;

/** What the host's record of a person says of their age at an instant. */
export function ageOf(policy: PolicyInput, facts: SubjectFacts | undefined, at: Instant): Age {
  const threshold = childAgeOf(policy, at);
  const reachedAt = comesOfAge(facts ?? {}, threshold);
  if (reachedAt === undefined) return { age: 'unknown', threshold };
  return { age: at < reachedAt ? 'below' : 'reached', threshold, reachedAt };
}
