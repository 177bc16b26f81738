import type { PersonState } from '../../model/person-state.js';

/** Whether an erasure that has begun waits or runs: while a hold stands nothing is erased (GDPR Art. 17(3)(b), (e)). */
export const erasureStateOf = ({ holds }: Pick<PersonState, 'holds'>): 'waiting' | 'running' =>
  holds.length > 0 ? 'waiting' : 'running';
