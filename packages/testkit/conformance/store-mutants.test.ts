import { createMemoryStore } from '@unticked/core';
import { afterAll, describe, expect, test } from 'vitest';
import { storeContracts } from '../src/store/store-contracts.js';
import { failuresOf } from './failures-of.js';
import { keyValueUnderTest } from './key-value-under-test.js';
import { keyValueMutants } from './mutants/key-value-mutants.js';
import { storeMutants } from './mutants/store-mutants.js';

describe('the conformance suite', () => {
  const caught = new Set<string>();
  const expectToFail = (failed: readonly string[]) => {
    expect(failed).not.toEqual([]);
    for (const name of failed) caught.add(name.split(':')[0] ?? name);
  };

  test('lets the reference store pass', async () => {
    expect(await failuresOf({ makeStore: createMemoryStore })).toEqual([]);
    expect(await failuresOf(keyValueUnderTest())).toEqual([]);
  });

  test.each(Object.entries(storeMutants))('catches a store that %s', async (_name, mutate) => {
    const makeStore = () => {
      const store = createMemoryStore();
      return { ...store, ...mutate(store) };
    };
    expectToFail(await failuresOf({ makeStore }));
  });

  test.each(Object.entries(keyValueMutants))('catches a database that %s', async (_name, mutate) => {
    expectToFail(await failuresOf(keyValueUnderTest(mutate)));
  });

  afterAll(() => {
    // A contract that no mutant breaks would be one that tests nothing.
    expect(storeContracts.map(({ guarantee }) => guarantee).filter((name) => !caught.has(name))).toEqual([]);
  });
});
