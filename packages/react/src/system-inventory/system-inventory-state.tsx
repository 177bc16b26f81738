import { Unread } from '../anatomy/unread.js';
import { inventoryContext } from './inventory-context.js';

/** That it is being read, or could not be. `data-unticked="inventory-state"`. */
export function SystemInventoryState() {
  const { reading } = inventoryContext.use('SystemInventory.State');
  return (
    <div role="status" data-unticked="inventory-state">
      {reading.state !== 'ready' && <Unread reading={reading} />}
    </div>
  );
}
