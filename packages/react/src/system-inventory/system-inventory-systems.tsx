import type { InventoryTable } from '@unticked/core/rights';
import type { AnyField } from './columns.js';
import { inventoryContext } from './inventory-context.js';
import { SystemsTable, says } from './systems-table.js';

/** The systems that we answer for, and those that we run for others. `data-unticked="inventory-systems"`. */
export function SystemInventorySystems() {
  const { words, reading, filter } = inventoryContext.use('SystemInventory.Systems');
  if (reading.state !== 'ready') return null;
  const { asController, asProcessor } = reading.value;
  const isShown = <Field extends AnyField>({ entries }: InventoryTable<Field>): boolean =>
    entries.some((entry) => says(entry, filter));
  return (
    <div data-unticked="inventory-systems">
      {isShown(asController) && <SystemsTable table={asController} words={words} filter={filter} />}
      {isShown(asProcessor) && <SystemsTable table={asProcessor} words={words} filter={filter} />}
    </div>
  );
}
