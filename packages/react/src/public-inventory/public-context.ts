import type { PublicInventory } from '@unticked/core/rights';
import { createPartContext } from '../anatomy/create-part-context.js';
import type { InventoryMessages } from '../messages/sections/inventory-messages.js';
import type { Reading } from '../provider/reading.js';

export interface PublicContextValue {
  readonly words: InventoryMessages;
  readonly reading: Reading<PublicInventory>;
}

export const publicContext = /* @__PURE__ */ createPartContext<PublicContextValue>('PublicInventory.Root');
