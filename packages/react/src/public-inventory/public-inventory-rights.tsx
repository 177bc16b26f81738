import { Blocks } from '../system-inventory/blocks.js';
import { publicContext } from './public-context.js';

/** What people can do. `data-unticked="inventory-rights"`. */
export function PublicInventoryRights() {
  const { reading } = publicContext.use('PublicInventory.Rights');
  if (reading.state !== 'ready') return null;
  return (
    <div data-unticked="inventory-rights">
      <Blocks blocks={reading.value.rights} />
    </div>
  );
}
