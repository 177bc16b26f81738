import { useConsentContext } from '../provider/use-consent-context.js';
import { Blocks } from './blocks.js';
import { inventoryContext } from './inventory-context.js';

/** Who is responsible, and as of when it holds. `data-unticked="inventory-parties"`. */
export function SystemInventoryParties() {
  const { words, reading } = inventoryContext.use('SystemInventory.Parties');
  const { format } = useConsentContext('SystemInventory.Parties');
  if (reading.state !== 'ready') return null;
  const { title, at, parties } = reading.value;
  return (
    <div data-unticked="inventory-parties">
      <h2 dir="auto">{title}</h2>
      <p data-unticked="meta">{words.asOf(format.longDate(at))}</p>
      <Blocks blocks={parties} />
    </div>
  );
}
