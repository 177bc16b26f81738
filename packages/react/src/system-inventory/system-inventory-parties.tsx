import { inventoryContext } from './inventory-context.js';
import { Parties } from './parties.js';

/** Who is responsible, and as of when it holds. `data-unticked="inventory-parties"`. */
export function SystemInventoryParties() {
  const { words, reading } = inventoryContext.use('SystemInventory.Parties');
  return reading.state === 'ready' ? <Parties of={reading.value} asOf={words.asOf} /> : null;
}
