import type { CallOptions } from '../../ledger/backend.js';
import type { PublicInventory } from './inventory-document.js';

/** What the public page calls: it is about nobody. Every failure is a `ConsentError`. */
export interface InventoryBackend {
  /** @param locale @default English */
  publicInventory(locale?: string, options?: CallOptions): Promise<PublicInventory>;
}
