import type { ComponentPropsWithoutRef } from 'react';
import { address as english } from '../messages/en/address.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useWords } from '../provider/use-words.js';
import { suppressContext } from './suppress-context.js';
import { type OnSuppressed, useSuppress } from './use-suppress.js';

export interface SuppressAddressRootProps extends ComponentPropsWithoutRef<'div'> {
  /** An e-mail address or a number, however it is spelt. */
  readonly address: string;
  /** After it was suppressed, or that was lifted. */
  readonly onChanged?: OnSuppressed | undefined;
}

/**
 * One address, whoever has it, for the parts in it. Needs `admin` on the provider.
 *
 * `data-unticked="address"`, `data-state="loading | offline | error | ready"`.
 */
export function SuppressAddressRoot({ address, onChanged, ...props }: SuppressAddressRootProps) {
  const { messages } = useConsentContext('SuppressAddress');
  const words = useWords('SuppressAddress', 'address', english);
  const value = useSuppress(address, words, onChanged);
  return (
    <suppressContext.Provider value={value}>
      <div lang={messages.locale} {...props} data-unticked="address" data-state={value.reading.state} />
    </suppressContext.Provider>
  );
}
