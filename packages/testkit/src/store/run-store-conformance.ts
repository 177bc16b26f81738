import type { ConsentStore } from '@unticked/core';
import { completeStore } from './complete-store.js';
import type { Bench, ContractCase, Instrument, OptionalMethod } from './contract.js';
import { declaresWhatItHas } from './contracts/declares-what-it-has.js';
import { seededRandom } from './seeded-random.js';
import { storeContracts } from './store-contracts.js';

/** `test` of vitest, jest or node:test, or any function that takes a name and a body. */
export interface TestRunner {
  (name: string, run: () => Promise<void>): unknown;
  skip?(name: string, run: () => Promise<void>): unknown;
}

export interface StoreConformanceOptions {
  readonly test: TestRunner;
  /** An empty store, one for each case. */
  makeStore(): ConsentStore | Promise<ConsentStore>;
  /** Optional methods that the store does not have. Their cases are shown as skipped. @default [] */
  readonly without?: readonly OptionalMethod[];
  /** Opens the data of `store` again, as after a restart. For stores that outlive the process. */
  reopen?(store: ConsentStore): ConsentStore | Promise<ConsentStore>;
  /** A second, independent client of the data of `store`. For stores that say `multi-process`. */
  secondClient?(store: ConsentStore): ConsentStore | Promise<ConsentStore>;
  /** Everything that `store` keeps, one text a row, read behind its back, so that a store cannot vouch for itself. */
  probe?(store: ConsentStore): readonly string[] | Promise<readonly string[]>;
  /** The cases that draw at random draw the same from the same seed. @default 1 */
  readonly seed?: number;
}

/** Registers one test for every case of every contract of the storage port. What the store or the host lacks is shown as skipped. */
export function runStoreConformance(options: StoreConformanceOptions): void {
  const { test, without = [], seed = 1 } = options;
  const instruments: readonly Instrument[] = ['reopen', 'secondClient', 'probe'];
  const lacking = new Set<string>([...without, ...instruments.filter((name) => !options[name])]);

  const runCase = async (one: ContractCase): Promise<void> => {
    const made = await options.makeStore();
    const others: ConsentStore[] = [];
    const open = async (how: Instrument & ('reopen' | 'secondClient')) => {
      const opened = await options[how]?.(made);
      if (!opened) throw new Error(`${how} was not handed in`);
      others.push(opened);
      return completeStore(opened);
    };
    const bench: Bench = {
      store: completeStore(made),
      reopen: async () => {
        await made.close?.();
        return open('reopen');
      },
      secondClient: () => open('secondClient'),
      probe: async () => (await options.probe?.(made)) ?? [],
      random: seededRandom(seed),
    };
    try {
      await one.run(bench);
    } finally {
      for (const store of [made, ...others]) await store.close?.();
    }
  };

  for (const { guarantee, cases } of [declaresWhatItHas(without, options.makeStore), ...storeContracts]) {
    for (const one of cases) {
      const name = `${guarantee}: ${one.title}`;
      const reasons = one.needs?.filter((need) => lacking.has(need)) ?? [];
      if (reasons.length === 0) test(name, () => runCase(one));
      else if (test.skip) test.skip(name, async () => {});
      else test(`${name} (skipped: no ${reasons.join(', ')})`, async () => {});
    }
  }
}
