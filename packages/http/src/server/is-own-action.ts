import type { AnyAction } from '../contract/all-calls.js';

const byThePerson: ReadonlySet<AnyAction> = new Set(['own_preferences_submit', 'own_preferences_stop']);

/** True for what a person presses on their own page: staff who did it for them would sign in their name. */
export const isOwnAction = (action: AnyAction): boolean => byThePerson.has(action);
