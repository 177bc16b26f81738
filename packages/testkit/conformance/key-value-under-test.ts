import type { ConsentStore } from '@unticked/core';
import { type KeyValue, storeFromKeyValue } from '@unticked/core';
import type { StoreConformanceOptions } from '../src/index.js';
import { mapKeyValue } from './map-key-value.js';

type Kept = Map<string, { readonly text: string; readonly version: string }>;

/** All that the suite asks of a store over `mapKeyValue`, with each client's calls changed as a mutant likes. */
export function keyValueUnderTest(
  mutate: (keyValue: KeyValue) => Partial<KeyValue> = () => ({}),
): Omit<StoreConformanceOptions, 'test'> {
  const values = new WeakMap<ConsentStore, Kept>();
  const open = (kept: Kept = new Map()): ConsentStore => {
    const keyValue = mapKeyValue(kept);
    const store = storeFromKeyValue({ ...keyValue, ...mutate(keyValue) });
    values.set(store, kept);
    return store;
  };
  return {
    makeStore: () => open(),
    without: ['readMany', 'contactable', 'scan', 'close'],
    reopen: (store) => open(values.get(store)),
    secondClient: (store) => open(values.get(store)),
    probe: (store) => [...(values.get(store)?.values() ?? [])].map(({ text }) => text),
  };
}
