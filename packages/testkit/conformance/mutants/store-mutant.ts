import type { ConsentStore } from '@unticked/core';

/** One fault that a hurried adapter has: the methods it gets wrong, on top of a right store. */
export type StoreMutant = (store: Required<ConsentStore>) => Partial<ConsentStore>;
