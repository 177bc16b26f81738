import { runStoreConformance, type StoreConformanceOptions } from '../src/index.js';

/** Runs the suite without a test runner and gives the names of the cases that the store fails. */
export async function failuresOf(options: Omit<StoreConformanceOptions, 'test'>): Promise<readonly string[]> {
  const cases: [string, () => Promise<void>][] = [];
  const collect = (name: string, run: () => Promise<void>) => cases.push([name, run]);
  runStoreConformance({ ...options, test: Object.assign(collect, { skip: () => undefined }) });
  const failed: string[] = [];
  for (const [name, run] of cases) await run().catch(() => failed.push(name));
  return failed;
}
