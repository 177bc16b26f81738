import type { SqliteDriver } from '@unticked/store-sqlite';
import { createCustomers } from './customers.js';
import { createErasing } from './erasing.js';
import { createOrders } from './orders.js';
import { createOutbox } from './outbox.js';
import { createPolicies } from './policies.js';
import { createPortal } from './portal.js';
import { createSessions } from './sessions.js';
import { createSettings } from './settings.js';
import { createStaffTable } from './staff-table.js';
import { createToLedger } from './to-ledger.js';

/** The shop's own records. */
export const openTables = (db: SqliteDriver, now: () => Date) => ({
  customers: createCustomers(db),
  erasing: createErasing(db),
  orders: createOrders(db),
  outbox: createOutbox(db),
  policies: createPolicies(db, now),
  portal: createPortal(db, now),
  sessions: createSessions(db, now),
  settings: createSettings(db),
  staff: createStaffTable(db),
  toLedger: createToLedger(db, now),
});

export type Tables = ReturnType<typeof openTables>;
