import { onlineManager } from '@tanstack/react-query';

/** What is known of something that is read. Only `ready` says anything about consent. */
export type Reading<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'offline' | 'error'; readonly error: unknown; readonly retry: () => void }
  | { readonly state: 'ready'; readonly value: Value };

interface Query<Value> {
  readonly data: Value | undefined;
  readonly error: unknown;
  readonly isError: boolean;
  readonly refetch: () => unknown;
}

/** An older answer does not stand in for one that could not be read: after a failure nothing is known. */
export function readingOf<Value>({ data, error, isError, refetch }: Query<Value>): Reading<Value> {
  if (isError) {
    return { state: onlineManager.isOnline() ? 'error' : 'offline', error, retry: () => void refetch() };
  }
  return data === undefined ? { state: 'loading' } : { state: 'ready', value: data };
}
