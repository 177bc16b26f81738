import { errorShape } from '../anatomy/error-shape.js';

/** How fresh what widgets read is kept. */
export const readOptions = {
  staleTime: 5_000,
  /** A gate or pill that comes back after this long asks again before it says anything. */
  gcTime: 60_000,
  refetchOnWindowFocus: true,
  refetchOnReconnect: true,
  // A ledger in this browser answers without a network; one behind HTTP fails at once and says so.
  networkMode: 'always',
  retry: (failures: number, error: unknown) => failures < 2 && errorShape(error).retryable === true,
} as const;
