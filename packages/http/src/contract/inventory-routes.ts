import type { InventoryAction, InventoryCalls } from './inventory-calls.js';
import type { Route } from './routes.js';

/** The route that anybody may read, where the host lets them: `authorizePublicPages`. */
export const inventoryRoutes = {
  public_inventory: { method: 'GET', path: '/inventory', query: ['locale'] },
} as const satisfies { readonly [A in InventoryAction]: Route<InventoryCalls[A]> };
