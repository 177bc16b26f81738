import { adminRoutes } from '../contract/admin-routes.js';
import type { AnyAction } from '../contract/all-calls.js';

/** True for what is beyond the counter: a host lets those in by name. */
export const isAdminAction = (action: AnyAction): boolean => Object.hasOwn(adminRoutes, action);
