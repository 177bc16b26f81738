import type { ProcessingRecord } from '@unticked/core/rights';
import { createPartContext } from '../anatomy/create-part-context.js';
import type { InventoryMessages } from '../messages/sections/inventory-messages.js';
import type { Reading } from '../provider/reading.js';

export interface InventoryContextValue {
  readonly words: InventoryMessages;
  readonly reading: Reading<ProcessingRecord>;
  /** What the systems shown have to say somewhere. */
  readonly filter: string;
  readonly setFilter: (filter: string) => void;
  readonly csvOf: ((record: ProcessingRecord) => string) | undefined;
  readonly print: () => void;
}

export const inventoryContext = /* @__PURE__ */ createPartContext<InventoryContextValue>('SystemInventory.Root');
