import { type BreachFact, breachFacts } from '../../model/breach.js';
import type { FactStanding } from '../../model/breach-state.js';
import type { StepRead } from './steps-of.js';

/** The checklist after these steps; of each line what was said last counts. */
export function factsOf(steps: readonly StepRead[]): readonly FactStanding[] {
  const said = new Map<BreachFact, FactStanding>();
  for (const { event, taken } of steps)
    for (const { fact, state } of event.facts ?? []) {
      const text = taken.facts?.find((one) => one.fact === fact);
      said.set(fact, state === 'answered' && text?.state === 'answered' ? text : { fact, state: 'not_known_yet' });
    }
  return breachFacts.map((fact) => said.get(fact) ?? { fact, state: 'open' });
}

/** The lines that say nothing yet. */
export const openFacts = (facts: readonly FactStanding[]): readonly BreachFact[] =>
  facts.flatMap(({ fact, state }) => (state === 'answered' ? [] : fact));
