import type { InventoryBackend } from '@unticked/core/rights';
import type { ClientOptions } from './client-options.js';
import { createSender } from './create-sender.js';
import { inventoryWire } from './inventory-wire.js';

/** Where data is, for anybody, at the same base URL as the backend. It fails as `createClient` does. */
export function createInventoryClient(options: ClientOptions): InventoryBackend {
  const send = createSender(options, inventoryWire);
  return {
    publicInventory: (locale, { signal } = {}) =>
      send('public_inventory', { query: locale === undefined ? {} : { locale }, signal }),
  };
}
