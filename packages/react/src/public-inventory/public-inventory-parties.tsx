import { Parties } from '../system-inventory/parties.js';
import { publicContext } from './public-context.js';

/** Who is responsible, and as of when it holds. `data-unticked="inventory-parties"`. */
export function PublicInventoryParties() {
  const { words, reading } = publicContext.use('PublicInventory.Parties');
  return reading.state === 'ready' ? <Parties of={reading.value} asOf={words.asOf} /> : null;
}
