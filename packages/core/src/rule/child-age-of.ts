import type { PolicyInput } from '../model/policy.js';
import { HIGHEST_CHILD_AGE, minorAges } from './minor-ages.js';

function ageIn(country: string, day: string): number {
  const known = minorAges.find(
    ({ verified, ...one }) =>
      verified === 'read' && one.country === country && one.from <= day && (one.until === undefined || day < one.until),
  );
  return known?.age ?? HIGHEST_CHILD_AGE;
}

/**
 * Below which age a child needs a guardian under this policy, in years: what it says itself, else the highest of its
 * jurisdictions. Where nobody has read what a country says, it is the sixteen years of GDPR Art. 8(1).
 * @param at an instant; a day will do
 */
export const childAgeOf = ({ childAge, jurisdictions }: Pick<PolicyInput, 'childAge' | 'jurisdictions'>, at: string) =>
  childAge ?? Math.max(...jurisdictions.map((code) => ageIn(code.slice(0, 2), at.slice(0, 10))));
