import { useQuery } from '@tanstack/react-query';
import type { InventoryBackend } from '@unticked/core/rights';
import type { ComponentPropsWithoutRef } from 'react';
import { inventory as english } from '../messages/en/inventory.js';
import { readOptions } from '../provider/read-options.js';
import { readingOf } from '../provider/reading.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useWords } from '../provider/use-words.js';
import { publicContext } from './public-context.js';

export interface PublicInventoryRootProps extends ComponentPropsWithoutRef<'section'> {
  /** `createInventoryClient`, or `createInventoryBackend` beside a ledger. */
  readonly inventory: InventoryBackend;
}

/**
 * Reads what anybody may know of where data is, for the parts in it.
 *
 * `data-unticked="public-inventory"`, `data-state="loading | offline | error | ready"`.
 */
export function PublicInventoryRoot({ inventory, ...props }: PublicInventoryRootProps) {
  const { client, scope, messages } = useConsentContext('PublicInventory');
  const words = useWords('PublicInventory', 'inventory', english);
  const { locale } = messages;
  const query = useQuery(
    {
      ...readOptions,
      queryKey: ['unticked', scope, 'public-inventory', locale],
      queryFn: () => inventory.publicInventory(locale),
    },
    client,
  );
  const reading = readingOf(query);
  return (
    <publicContext.Provider value={{ words, reading }}>
      <section
        aria-label={words.publicTitle}
        lang={locale}
        {...props}
        data-unticked="public-inventory"
        data-state={reading.state}
      />
    </publicContext.Provider>
  );
}
