import { ConsentError, type EvidenceStore } from '@unticked/core';
import type { TestRunner } from '../store/run-store-conformance.js';
import { evidenceCases } from './evidence-cases.js';

export interface EvidenceConformanceOptions {
  readonly test: TestRunner;
  /** An empty store, one for each case. */
  makeStore(): EvidenceStore | Promise<EvidenceStore>;
  /** `'list'` for a store that has none. Its cases are shown as skipped. @default [] */
  readonly without?: readonly 'list'[];
  /** Opens the files of `store` again, as after a restart. For stores that outlive the process. */
  reopen?(store: EvidenceStore): EvidenceStore | Promise<EvidenceStore>;
}

/** Registers one test for every guarantee of the port `EvidenceStore`. What the store or the host lacks is shown as skipped. */
export function runEvidenceConformance(options: EvidenceConformanceOptions): void {
  const { test, without = [] } = options;
  const lacking = new Set<string>([...without, ...(options.reopen ? [] : ['reopen'])]);
  for (const { title, needs, run } of evidenceCases) {
    const name = `evidence: ${title}`;
    const runCase = async (): Promise<void> => {
      const store = await options.makeStore();
      await run({
        store,
        reopen: async () => {
          if (!options.reopen) throw new ConsentError('unsupported', { params: { needs: 'reopen' } });
          return options.reopen(store);
        },
      });
    };
    if (needs === undefined || !lacking.has(needs)) test(name, runCase);
    else if (test.skip) test.skip(name, async () => {});
    else test(`${name} (skipped: no ${needs})`, async () => {});
  }
}
