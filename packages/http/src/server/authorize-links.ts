import type { AuthorizeCall } from './handler-options.js';
import { isLinkAction } from './is-link-action.js';

/**
 * Lets whoever holds a link do what it was sent for, signed in or not; denies everything else. Beside the rule for those who
 * are signed in: `(call) => authorizeLinks(call) || authorizeStaffForEverySubject(call)`.
 */
export const authorizeLinks = ({ action }: Pick<AuthorizeCall, 'action'>): boolean => isLinkAction(action);
