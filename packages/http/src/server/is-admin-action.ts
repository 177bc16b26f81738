import { adminRoutes } from '../contract/admin-routes.js';
import type { AnyAction } from '../contract/all-calls.js';
import { auditRoutes } from '../contract/audit-routes.js';
import { exportRoutes } from '../contract/export-routes.js';
import { rightsRoutes } from '../contract/rights-routes.js';

/** True for what is beyond the counter, the data-protection desk too: a host lets those in by name. */
export const isAdminAction = (action: AnyAction): boolean =>
  [adminRoutes, rightsRoutes, exportRoutes, auditRoutes].some((routes) => Object.hasOwn(routes, action));
