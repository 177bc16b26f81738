import { canonicalJson } from '../../canonical/canonical-json.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import type { BreachStepToWrite } from './decide-breach-step.js';
import { stepsOf } from './steps-of.js';

type Said = Pick<BreachStepToWrite['event'], 'whom' | 'way' | 'effectiveAt' | 'controller'> & {
  readonly name: string | undefined;
  readonly reference: string | undefined;
  readonly note: string | undefined;
};

/** By what it says; who wrote it down, and when, is no part of it. */
const keyOf = ({ whom, way, effectiveAt, controller, name, reference, note }: Said): string =>
  canonicalJson({ whom, way, effectiveAt, controller, name, reference, note });

/**
 * Whether somebody has written down the very same telling: to whom, when, how and with what words. What was told after further facts
 * is a further phase (GDPR Art. 33(4)), and one after a reopening is told again.
 */
export function isAlreadyTold(entries: readonly LoggedEvent[], { event, envelope }: BreachStepToWrite): boolean {
  if (event.step !== 'told') return false;
  const steps = stepsOf(entries);
  const further = steps.findLastIndex(({ event: { step } }) => step === 'facts_said' || step === 'reopened');
  const { name, reference } = envelope.breach ?? {};
  const mine = keyOf({ ...event, name, reference, note: envelope.note });
  return steps.slice(further + 1).some(({ event: one, taken }) => {
    if (one.step !== 'told') return false;
    return keyOf({ ...one, name: taken.name, reference: taken.reference, note: taken.note }) === mine;
  });
}
