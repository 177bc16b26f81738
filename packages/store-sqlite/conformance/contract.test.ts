import type { ConsentStore } from '@unticked/core';
import { runStoreConformance } from '@unticked/testkit';
import { describe, expect, test } from 'vitest';
import { createSqliteStore } from '../src/index.js';
import { allRows } from './all-rows.js';
import { drivers } from './drivers.js';
import { temporaryFile } from './temporary-file.js';

test('there is a driver to test with', () => {
  expect(drivers.length).toBeGreaterThan(0);
  // What CI takes a newer Node for; else that step could pass on the other driver.
  if (Number(process.versions.node.split('.')[0]) >= 24)
    expect(drivers.map(({ name }) => name)).toContain('node:sqlite');
});

describe.each(drivers)('over $name', ({ open }) => {
  const paths = new WeakMap<ConsentStore, string>();
  const make = (path: string): ConsentStore => {
    const store = createSqliteStore({ driver: () => open(path) });
    paths.set(store, path);
    return store;
  };
  const pathOf = (store: ConsentStore) => paths.get(store) ?? '';

  runStoreConformance({
    test,
    makeStore: () => make(temporaryFile()),
    reopen: (store) => make(pathOf(store)),
    secondClient: (store) => make(pathOf(store)),
    probe: async (store) => allRows(await open(pathOf(store))),
  });
});
