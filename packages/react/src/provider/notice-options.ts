import type { ConsentContextValue } from './consent-context.js';
import { queryKeys } from './query-keys.js';
import { readOptions } from './read-options.js';

/** A text under its own hash never changes, so it is read once. */
export const noticeOptions = ({ backend, scope }: ConsentContextValue, hash: string) => ({
  ...readOptions,
  staleTime: Number.POSITIVE_INFINITY,
  queryKey: queryKeys.notice(scope, hash),
  queryFn: () => backend.notice(hash),
});
