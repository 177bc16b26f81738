import type { InventoryCalls } from '../contract/inventory-calls.js';
import { inventoryRoutes } from '../contract/inventory-routes.js';
import { isTable } from './is-table.js';
import type { Wire } from './wire.js';

/** What anybody may read. */
export const inventoryWire: Wire<InventoryCalls> = {
  routes: inventoryRoutes,
  writing: new Set(),
  shapes: {
    public_inventory: ({ title, systems }) => typeof title === 'string' && isTable(systems),
  },
};
