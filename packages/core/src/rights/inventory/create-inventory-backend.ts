import type { RightsFactory } from '../create-rights.js';
import type { InventoryBackend } from './inventory-backend.js';

/** The public page in this very process. @param tenant needed where the ledger is made for many */
export const createInventoryBackend = (rights: RightsFactory, tenant?: string): InventoryBackend => ({
  publicInventory: (locale) =>
    rights.publicInventory({
      ...(locale === undefined ? {} : { locale }),
      ...(tenant === undefined ? {} : { tenant }),
    }),
});
