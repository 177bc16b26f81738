import type { InventoryAction, InventoryCalls } from '../contract/inventory-calls.js';
import type { Call } from './call.js';

/** How what anybody may read is authorised and asked. */
export const inventoryAnswers: {
  readonly [A in InventoryAction]: (call: Call) => Promise<InventoryCalls[A]['answer']>;
} = {
  public_inventory: async ({ query, permitPublic }) => (await permitPublic()).publicInventory(query.locale),
};
