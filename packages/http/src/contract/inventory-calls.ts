import type { PublicInventory } from '@unticked/core/rights';
import type { LocaleQuery } from './calls.js';

/** What anybody may read, signed in or not. It is about nobody, and a cache may keep it for some minutes. */
export interface InventoryCalls {
  /** Where data is, why, who gets it and how long it is kept (GDPR Art. 13, 14). */
  readonly public_inventory: { readonly query: LocaleQuery; readonly answer: PublicInventory };
}

export type InventoryAction = keyof InventoryCalls;
