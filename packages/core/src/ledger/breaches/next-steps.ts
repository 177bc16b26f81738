import { type BreachAudience, type BreachRole, type BreachStep, breachSteps } from '../../model/breach.js';
import type { Breach } from '../../model/breach-state.js';

/** A processor tells those whose data it is (GDPR Art. 33(2)); the authority and the people are theirs to tell. */
export const audiencesOf: Readonly<Record<BreachRole, readonly BreachAudience[]>> = {
  controller: ['authority', 'persons', 'public', 'others'],
  processor: ['controller', 'others'],
};

const never: ReadonlySet<BreachStep> = new Set(['became_aware']);
const afterTheEnd: ReadonlySet<BreachStep> = new Set(['noted', 'reopened']);
const ofControllers: ReadonlySet<BreachStep> = new Set(['risk_decided', 'delay_explained', 'not_told']);

function isNext(step: BreachStep, { state, role, risk, clock, gaps }: Omit<Breach, 'next'>): boolean {
  if (never.has(step)) return false;
  if (state === 'closed') return afterTheEnd.has(step);
  if (role === 'processor' && ofControllers.has(step)) return false;
  switch (step) {
    case 'reopened':
      return false;
    case 'controller_named':
      return role === 'processor';
    case 'delay_explained':
      return clock?.state === 'overdue' || clock?.state === 'told_late';
    case 'not_told':
      return risk === 'high';
    case 'closed':
      return gaps.length === 0;
    default:
      return true;
  }
}

/** What may be done next. */
export const nextSteps = (breach: Omit<Breach, 'next'>): readonly BreachStep[] =>
  breachSteps.filter((step) => isNext(step, breach));
