import { Button } from '../anatomy/button.js';
import { downloadCsv } from '../anatomy/download-csv.js';
import { inventoryContext } from './inventory-context.js';

/** Takes all of it along, filtered or not: as a table, or on paper. `data-unticked="inventory-actions"`. */
export function SystemInventoryActions() {
  const { words, reading, csvOf, print } = inventoryContext.use('SystemInventory.Actions');
  if (reading.state !== 'ready') return null;
  const { value } = reading;
  return (
    <div data-unticked="inventory-actions">
      {csvOf && (
        <Button onClick={() => downloadCsv(csvOf(value), `processing-${value.at.slice(0, 10)}.csv`)}>
          {words.download}
        </Button>
      )}
      <Button onClick={print}>{words.print}</Button>
    </div>
  );
}
