import type { AuthorizeCall } from './handler-options.js';
import { isPublicAction } from './is-public-action.js';

/** Lets anybody read where data is; denies everything else. Beside the rule for those who are signed in. */
export const authorizePublicPages = ({ action }: Pick<AuthorizeCall, 'action'>): boolean => isPublicAction(action);
