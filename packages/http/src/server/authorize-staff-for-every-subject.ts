import type { AuthorizeCall } from './handler-options.js';
import { isAdminAction } from './is-admin-action.js';

/** Lets every member of staff do what is done at a counter, for every subject of their tenant; denies everybody else, and the administration to all. */
export const authorizeStaffForEverySubject = ({ actor, action }: Pick<AuthorizeCall, 'actor' | 'action'>): boolean =>
  actor.type === 'staff' && !isAdminAction(action);
