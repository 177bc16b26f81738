import type { AdminCalls } from '../contract/admin-calls.js';
import { adminRoutes } from '../contract/admin-routes.js';
import { isStanding } from './is-standing.js';
import type { Wire } from './wire.js';

/** The calls of the administration. */
export const adminWire: Wire<AdminCalls> = {
  routes: adminRoutes,
  writing: new Set<keyof AdminCalls>(),
  shapes: { standing_at: isStanding },
};
