import { Unread } from '../anatomy/unread.js';
import { publicContext } from './public-context.js';

/** That it is being read, or could not be. `data-unticked="inventory-state"`. */
export function PublicInventoryState() {
  const { reading } = publicContext.use('PublicInventory.State');
  return (
    <div role="status" data-unticked="inventory-state">
      {reading.state !== 'ready' && <Unread reading={reading} />}
    </div>
  );
}
