import type { AdminCalls } from './admin-calls.js';
import { adminRoutes } from './admin-routes.js';
import type { Calls } from './calls.js';
import { routes } from './routes.js';

/** Every call there is. */
export interface AllCalls extends Calls, AdminCalls {}

/** All that `authorize` can be asked about. */
export type AnyAction = keyof AllCalls;

export const allRoutes = { ...routes, ...adminRoutes };
