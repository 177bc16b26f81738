import { SystemsTable } from '../system-inventory/systems-table.js';
import { publicContext } from './public-context.js';

/** The systems that hold data. `data-unticked="inventory-systems"`. */
export function PublicInventorySystems() {
  const { words, reading } = publicContext.use('PublicInventory.Systems');
  if (reading.state !== 'ready') return null;
  return (
    <div data-unticked="inventory-systems">
      <SystemsTable table={reading.value.systems} words={words} />
    </div>
  );
}
