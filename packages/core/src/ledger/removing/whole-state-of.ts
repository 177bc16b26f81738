import type { Instant } from '../../canonical/instant.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import type { PersonState } from '../../model/person-state.js';
import type { BegunErasureIn } from './erasing-in.js';
import { erasureStateOf } from './erasure-state-of.js';
import { personStateOf } from './person-state-of.js';

/** What a log says of its person as a whole, with the erasure that has begun. @param begun see `erasingIn` */
export function wholeStateOf(
  subjectId: string,
  entries: readonly LoggedEvent[],
  at: Instant,
  begun: BegunErasureIn | undefined,
): PersonState {
  const state = personStateOf(subjectId, entries, at);
  return begun ? { ...state, erasing: { ...begun, state: erasureStateOf(state) } } : state;
}
