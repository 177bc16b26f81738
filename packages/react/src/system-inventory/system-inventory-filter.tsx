import { Field } from '../anatomy/field.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { inventoryContext } from './inventory-context.js';
import { says } from './systems-table.js';

/** Shows only the systems that say something, and how many those are. `data-unticked="inventory-filter"`. */
export function SystemInventoryFilter() {
  const { words, reading, filter, setFilter } = inventoryContext.use('SystemInventory.Filter');
  const { messages } = useConsentContext('SystemInventory.Filter');
  if (reading.state !== 'ready') return null;
  const { asController, asProcessor } = reading.value;
  const ours = asController.entries.filter((entry) => says(entry, filter)).length;
  const shown = ours + asProcessor.entries.filter((entry) => says(entry, filter)).length;
  const all = asController.entries.length + asProcessor.entries.length;
  const number = (count: number) => count.toLocaleString(messages.dateLocale ?? messages.locale);
  return (
    <div data-unticked="inventory-filter">
      <Field label={words.filter} type="search" value={filter} onChange={(event) => setFilter(event.target.value)} />
      <p role="status" data-unticked="meta">
        {shown === 0 ? words.nothingFits : words.shown(number(shown), number(all))}
      </p>
    </div>
  );
}
