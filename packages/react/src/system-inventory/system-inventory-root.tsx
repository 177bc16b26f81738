import { useQuery } from '@tanstack/react-query';
import type { ProcessingRecord } from '@unticked/core/rights';
import { type ComponentPropsWithoutRef, useState } from 'react';
import { usePrintOnly } from '../anatomy/use-print-only.js';
import { inventory as english } from '../messages/en/inventory.js';
import { readOptions } from '../provider/read-options.js';
import { readingOf } from '../provider/reading.js';
import { rightsKeys } from '../provider/rights-keys.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useRights } from '../provider/use-rights.js';
import { useWords } from '../provider/use-words.js';
import { inventoryContext } from './inventory-context.js';

export interface SystemInventoryRootProps extends ComponentPropsWithoutRef<'section'> {
  /** What is downloaded: `inventoryCsv` of `@unticked/core/rights`. @default no download */
  readonly csvOf?: ((record: ProcessingRecord) => string) | undefined;
}

/**
 * Reads the record of processing activities, for the parts in it. Needs `rights` on the provider.
 *
 * `data-unticked="inventory"`, `data-state="loading | offline | error | ready"`, `data-printing`.
 */
export function SystemInventoryRoot({ csvOf, ...props }: SystemInventoryRootProps) {
  const { client, scope, messages } = useConsentContext('SystemInventory');
  const rights = useRights('SystemInventory');
  const words = useWords('SystemInventory', 'inventory', english);
  const [filter, setFilter] = useState('');
  const { printing, print } = usePrintOnly();
  const { locale } = messages;
  const queryKey = rightsKeys.processingRecord(scope, locale);
  const query = useQuery({ ...readOptions, queryKey, queryFn: () => rights.processingRecord(locale) }, client);
  const reading = readingOf(query);
  return (
    <inventoryContext.Provider value={{ words, reading, filter, setFilter, csvOf, print }}>
      <section
        aria-label={words.title}
        lang={locale}
        {...props}
        data-unticked="inventory"
        data-state={reading.state}
        data-printing={printing || undefined}
      />
    </inventoryContext.Provider>
  );
}
