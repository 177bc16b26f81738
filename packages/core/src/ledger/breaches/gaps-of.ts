import { type BreachFact, breachFacts } from '../../model/breach.js';
import type { Breach, BreachGap, BreachStepTaken } from '../../model/breach-state.js';

type Case = Pick<Breach, 'role' | 'risk' | 'clock' | 'facts' | 'needed' | 'told' | 'controllers'> & {
  readonly steps: readonly BreachStepTaken[];
};

/** What GDPR Art. 33(5) wants written down of every breach: its facts, its effects and what was done. */
const documented: readonly BreachFact[] = ['nature', 'consequences', 'measures'];

/** The lines of the checklist that have to be answered in the end. A processor tells the controller what it knows. */
export const neededFacts = ({ role, risk }: Pick<Breach, 'role' | 'risk'>): readonly BreachFact[] => {
  if (role === 'processor') return ['nature'];
  return risk === 'unlikely' ? documented : breachFacts;
};

function* ofController({ risk, clock, told, steps }: Case): Generator<BreachGap> {
  const hasTold = (whom: string): boolean => told.some((one) => one.whom === whom);
  if (risk === 'undecided') yield 'risk_undecided';
  if ((risk === 'risk' || risk === 'high') && !hasTold('authority')) yield 'authority_untold';
  const isLate = clock?.state === 'told_late' || clock?.state === 'overdue';
  if (isLate && !steps.some(({ step }) => step === 'delay_explained')) yield 'delay_unexplained';
  if (risk !== 'high' || hasTold('persons')) return;
  const exception = steps.findLast(({ step }) => step === 'not_told')?.exception;
  if (exception === undefined) yield 'persons_untold';
  // GDPR Art. 34(3)(c): instead of each, all are told by a publication.
  else if (exception === 'disproportionate' && !hasTold('public')) yield 'public_untold';
}

function* ofProcessor({ controllers }: Case): Generator<BreachGap> {
  if (controllers.length === 0) yield 'controllers_unnamed';
  else if (controllers.some(({ toldAt }) => toldAt === null)) yield 'controllers_untold';
}

/** What is still to be done before a breach can be closed. */
export function gapsOf(breach: Case): readonly BreachGap[] {
  const isOpen = breach.facts.some(({ fact, state }) => state !== 'answered' && breach.needed.includes(fact));
  const others = breach.role === 'controller' ? ofController(breach) : ofProcessor(breach);
  return [...(isOpen ? (['facts_open'] as const) : []), ...others];
}
