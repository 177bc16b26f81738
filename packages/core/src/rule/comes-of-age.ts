import { type Instant, parseInstant, toInstant } from '../canonical/instant.js';
import type { SubjectFacts } from '../model/subject-facts.js';

/**
 * When a person reaches an age, in the UTC calendar; `undefined` where the host does not know or says something else than a day or
 * a year. Who was born on 29 February is a year older on 1 March.
 */
export function comesOfAge({ bornOn, bornInYear }: SubjectFacts, age: number): Instant | undefined {
  const day = bornOn ?? (Number.isInteger(bornInYear) ? `${bornInYear}-12-31` : '');
  const born = parseInstant(`${day}T00:00:00.000Z`);
  if (born === undefined) return undefined;
  const date = new Date(born);
  return toInstant(Date.UTC(date.getUTCFullYear() + age, date.getUTCMonth(), date.getUTCDate()));
}
