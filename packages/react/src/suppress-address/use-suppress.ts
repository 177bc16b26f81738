import { useQuery } from '@tanstack/react-query';
import type { AddressBlock, AddressMeasure } from '@unticked/core';
import { useReasoned } from '../anatomy/use-reasoned.js';
import type { AddressMessages } from '../messages/sections/address-messages.js';
import { readOptions } from '../provider/read-options.js';
import { type Reading, readingOf } from '../provider/reading.js';
import { useAdmin } from '../provider/use-admin.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import type { SuppressContextValue } from './suppress-context.js';

export interface SuppressedDetails {
  readonly reason: 'save';
  readonly event: Event;
}
export type OnSuppressed = (kind: AddressMeasure['kind'], details: SuppressedDetails) => void;

const latest = (reading: Reading<readonly AddressBlock[]>): Reading<AddressBlock | undefined> =>
  reading.state === 'ready' ? { state: 'ready', value: reading.value.at(-1) } : reading;

/** Whether an address is suppressed, and the change of that. */
export function useSuppress(
  address: string,
  words: AddressMessages,
  onChanged: OnSuppressed | undefined,
): SuppressContextValue {
  const { client, scope } = useConsentContext('SuppressAddress');
  const { addresses } = useAdmin('SuppressAddress');
  const queryKey = ['unticked', scope, 'address', address];
  const reading = latest(
    readingOf(useQuery({ ...readOptions, queryKey, queryFn: () => addresses.blocks({ address }) }, client)),
  );
  const isBlocked = reading.state === 'ready' && reading.value !== undefined;
  const kind = isBlocked ? 'lifted' : 'suppressed';
  const change = useReasoned(
    async ({ id, reason }) => {
      await addresses.measure({ address, id, measures: [{ kind, reason }] });
      return kind;
    },
    (done, event) => {
      void client.invalidateQueries({ queryKey });
      onChanged?.(done, { reason: 'save', event });
    },
  );
  return { words, address, reading, isBlocked, ...change };
}
