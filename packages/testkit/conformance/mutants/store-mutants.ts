import { keepingMutants } from './keeping-mutants.js';
import { listingMutants } from './listing-mutants.js';
import { purgingMutants } from './purging-mutants.js';
import { readingMutants } from './reading-mutants.js';
import type { StoreMutant } from './store-mutant.js';
import { writingMutants } from './writing-mutants.js';

/** Every one must fail the suite. */
export const storeMutants: Readonly<Record<string, StoreMutant>> = {
  ...writingMutants,
  ...keepingMutants,
  ...readingMutants,
  ...listingMutants,
  ...purgingMutants,
};
