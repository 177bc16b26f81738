import type { AuthorizeCall } from './handler-options.js';
import { isAdminAction } from './is-admin-action.js';
import { isOwnAction } from './is-own-action.js';

/**
 * Lets every member of staff do what is done at a counter, for every subject of their tenant; denies everybody else, and to all the
 * administration, the data-protection desk and the buttons of a person's own page.
 */
export const authorizeStaffForEverySubject = ({ actor, action }: Pick<AuthorizeCall, 'actor' | 'action'>): boolean =>
  actor.type === 'staff' && !isAdminAction(action) && !isOwnAction(action);
