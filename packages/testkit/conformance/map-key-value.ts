import type { KeyValue, ValueKey } from '@unticked/core';

/** A document database in a map: every call takes a turn of its own, so that two callers can meet between get and set. */
export function mapKeyValue(values = new Map<string, { readonly text: string; readonly version: string }>()): KeyValue {
  const textOf = ({ kind, tenant, id }: ValueKey) => JSON.stringify([kind, tenant, id]);
  let versions = 0;
  return {
    durability: 'memory',
    concurrency: 'multi-process',
    async get(key) {
      await Promise.resolve();
      return values.get(textOf(key)) ?? null;
    },
    async compareAndSet(key, version, text) {
      await Promise.resolve();
      if ((values.get(textOf(key))?.version ?? null) !== version) return false;
      versions += 1;
      values.set(textOf(key), { text, version: `v${versions}` });
      return true;
    },
    async compareAndDelete(key, version) {
      await Promise.resolve();
      return values.get(textOf(key))?.version === version && values.delete(textOf(key));
    },
  };
}
