import type { AdminCalls } from './admin-calls.js';
import { adminRoutes } from './admin-routes.js';
import type { AuditCalls } from './audit-calls.js';
import { auditRoutes } from './audit-routes.js';
import type { Calls } from './calls.js';
import { downloadRoutes } from './download-routes.js';
import type { EvidenceCalls } from './evidence-calls.js';
import { evidenceRoutes } from './evidence-routes.js';
import type { DownloadCalls, ExportCalls } from './export-calls.js';
import { exportRoutes } from './export-routes.js';
import type { InventoryCalls } from './inventory-calls.js';
import { inventoryRoutes } from './inventory-routes.js';
import type { PreferenceCalls } from './preference-calls.js';
import { preferenceRoutes } from './preference-routes.js';
import type { RecordCalls } from './record-calls.js';
import { recordRoutes } from './record-routes.js';
import type { RightsCalls } from './rights-calls.js';
import { rightsRoutes } from './rights-routes.js';
import { routes } from './routes.js';

/** Every call there is. */
export interface AllCalls
  extends Calls,
    EvidenceCalls,
    RecordCalls,
    AdminCalls,
    PreferenceCalls,
    RightsCalls,
    InventoryCalls,
    ExportCalls,
    AuditCalls,
    DownloadCalls {}

/** All that `authorize` can be asked about. */
export type AnyAction = keyof AllCalls;

export const allRoutes = {
  ...routes,
  ...evidenceRoutes,
  ...recordRoutes,
  ...adminRoutes,
  ...preferenceRoutes,
  ...rightsRoutes,
  ...inventoryRoutes,
  ...exportRoutes,
  ...auditRoutes,
  ...downloadRoutes,
};
