import type { KeyValue } from '@unticked/core';

/** What goes wrong under a store rather than in it: seen only from outside, by a second client or after a restart. */
export const keyValueMutants: Readonly<Record<string, (keyValue: KeyValue) => Partial<KeyValue>>> = {
  'does not compare the version': (keyValue) => ({
    compareAndSet: async (key, _version, text) => {
      let written = false;
      while (!written) written = await keyValue.compareAndSet(key, (await keyValue.get(key))?.version ?? null, text);
      return written;
    },
  }),
  'reads from a cache of its own': (keyValue) => {
    const seen = new Map<string, Awaited<ReturnType<KeyValue['get']>>>();
    return {
      get: async (key) => {
        const name = JSON.stringify(key);
        if (!seen.has(name)) seen.set(name, await keyValue.get(key));
        return seen.get(name) ?? null;
      },
      compareAndSet: async (key, version, text) => {
        const done = await keyValue.compareAndSet(key, version, text);
        if (done) seen.delete(JSON.stringify(key));
        return done;
      },
    };
  },
  'keeps every former version beside the last': (keyValue) => ({
    compareAndSet: async (key, version, text) => {
      const before = await keyValue.get(key);
      if (before) await keyValue.compareAndSet({ ...key, id: `${key.id}@${before.version}` }, null, before.text);
      return keyValue.compareAndSet(key, version, text);
    },
  }),
  'acknowledges what it only keeps for itself': (keyValue) => {
    const mine = new Map<string, { readonly text: string; readonly version: string }>();
    return {
      get: async (key) => mine.get(JSON.stringify(key)) ?? keyValue.get(key),
      compareAndSet: async (key, version, text) => {
        const name = JSON.stringify(key);
        if (((mine.get(name) ?? (await keyValue.get(key)))?.version ?? null) !== version) return false;
        mine.set(name, { text, version: `mine${mine.size}${text.length}` });
        return true;
      },
    };
  },
};
