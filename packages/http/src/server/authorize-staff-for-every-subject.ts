import type { AuthorizeCall } from './handler-options.js';

/** Lets every member of staff read and write every subject of their tenant; denies everybody else. */
export const authorizeStaffForEverySubject = ({ actor }: Pick<AuthorizeCall, 'actor'>): boolean =>
  actor.type === 'staff';
