import type { FormAction, FormState } from '../rule/form-input.js';

/** What an action makes of the ticks: a toggle turns its own box and nothing else does anything (UO-F02). */
export function reduceTicks(state: FormState, action: FormAction): FormState {
  if (action.type !== 'toggle') return state;
  const { box } = action;
  const rest = state.ticked.filter((ticked) => ticked !== box);
  return { ticked: rest.length < state.ticked.length ? rest : [...rest, box] };
}
