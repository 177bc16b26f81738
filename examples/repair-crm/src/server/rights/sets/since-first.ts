import type { Instant } from '@unticked/core';

/** Since when there is any of them. */
export function sinceFirst(times: readonly string[]): { readonly since?: Instant } {
  const [since] = times.toSorted() as Instant[]; // written as one is
  return since === undefined ? {} : { since };
}
