import { ConsentError } from '../../errors/consent-error.js';
import type { DraftState, DraftStep } from '../../model/draft.js';
import type { DraftFold } from './fold-draft.js';

/** What a step is decided by. */
export interface StepCase {
  readonly fold: DraftFold;
  readonly actorId: string;
  readonly secondPerson: boolean;
  /** The rule or the version before stands against publishing it. */
  readonly hasErrors: boolean;
}

const open: readonly DraftState[] = ['draft', 'in_review', 'returned', 'approved'];

const from: Readonly<Record<DraftStep, readonly DraftState[]>> = {
  saved: ['none', ...open],
  submitted: ['draft', 'returned'],
  approved: ['in_review'],
  returned: ['in_review', 'approved'],
  published: open,
  discarded: open,
};

/** Why a step may not be taken, or `undefined` if it may. */
export function stepRefusal({ fold, actorId, secondPerson, hasErrors }: StepCase, step: DraftStep) {
  const states = step === 'published' && secondPerson ? ['approved'] : from[step];
  if (!states.includes(fold.state)) return new ConsentError('wrong_step', { params: { state: fold.state, step } });
  const isOwn = fold.editors.some((editor) => editor === null || editor === actorId);
  if (step === 'approved' && secondPerson && isOwn)
    return new ConsentError('forbidden', { params: { why: 'same_person' } });
  if (hasErrors && (step === 'approved' || step === 'published')) return new ConsentError('invalid_policy');
  return undefined;
}
