import type { Customer } from './customer.js';

export const sameness = ['email', 'phone', 'name'] as const;

/** In what two records are alike. */
export type Sameness = (typeof sameness)[number];

/** A record of the shop's, as staff tell it from another. */
export type CustomerRef = Pick<Customer, 'id' | 'number' | 'name'>;

/** Two records that are probably of one person; the older first. */
export interface DuplicatePair {
  readonly older: CustomerRef;
  readonly newer: CustomerRef;
  readonly same: readonly Sameness[];
}
