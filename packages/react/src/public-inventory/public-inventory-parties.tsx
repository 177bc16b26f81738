import { useConsentContext } from '../provider/use-consent-context.js';
import { Blocks } from '../system-inventory/blocks.js';
import { publicContext } from './public-context.js';

/** Who is responsible, and as of when it holds. `data-unticked="inventory-parties"`. */
export function PublicInventoryParties() {
  const { words, reading } = publicContext.use('PublicInventory.Parties');
  const { format } = useConsentContext('PublicInventory.Parties');
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
