import type { Instant } from '../../canonical/instant.js';
import type { Breach, BreachTold, ControllerToTell } from '../../model/breach-state.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import { clockOf } from './clock-of.js';
import { factsOf, openFacts } from './facts-of.js';
import { gapsOf, neededFacts } from './gaps-of.js';
import { audiencesOf, nextSteps } from './next-steps.js';
import { type StepRead, stepsOf } from './steps-of.js';

function toldOf(steps: readonly StepRead[]): readonly BreachTold[] {
  return steps.flatMap(({ event, taken }, place): readonly BreachTold[] => {
    const { seq, step, effectiveAt, whom, way } = event;
    if (step !== 'told' || whom === undefined || way === undefined) return [];
    const { name = '', reference } = taken;
    const open = openFacts(factsOf(steps.slice(0, place)));
    return [{ seq, whom, name, at: effectiveAt, way, ...(reference === undefined ? {} : { reference }), open }];
  });
}

const controllersOf = (steps: readonly StepRead[]): readonly ControllerToTell[] =>
  steps.flatMap(({ event: { seq, step }, taken: { name = '', contact = '' } }) => {
    if (step !== 'controller_named') return [];
    const told = steps.find(({ event }) => event.step === 'told' && event.controller === seq);
    return [{ seq, name, contact, toldAt: told?.event.effectiveAt ?? null }];
  });

const countsOf = (steps: readonly StepRead[]): Breach['counts'] =>
  steps.flatMap(({ taken: { seq, title = '', affected } }) =>
    affected === undefined ? [] : { ...affected, seq, title },
  );

/**
 * What the log of a breach says; none where there is none.
 * @param at as of when the clock is read
 */
export function breachOf(entries: readonly LoggedEvent[], at: Instant): Breach | undefined {
  const steps = stepsOf(entries);
  const [first] = steps;
  if (!first) return undefined;
  const { breach: id, mode, role } = first.event;
  const aware = steps.findLast(({ event: { step } }) => step === 'became_aware' || step === 'aware_corrected') ?? first;
  const ended = steps.findLast(({ event: { step } }) => step === 'closed' || step === 'reopened');
  const known = {
    id,
    mode,
    role,
    state: ended?.event.step === 'closed' ? ('closed' as const) : ('open' as const),
    at,
    awareAt: aware.event.effectiveAt,
    risk: steps.findLast(({ event }) => event.risk !== undefined)?.event.risk ?? ('undecided' as const),
    facts: factsOf(steps),
    counts: countsOf(steps),
    controllers: controllersOf(steps),
    told: toldOf(steps),
    mayTell: audiencesOf[role],
    steps: steps.map(({ taken }) => taken),
  };
  const timed = { ...known, needed: neededFacts(known), clock: clockOf(known) };
  const whole = { ...timed, gaps: gapsOf(timed) };
  return { ...whole, next: nextSteps(whole) };
}
