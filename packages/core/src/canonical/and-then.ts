import type { MaybePromise } from './crypto-port.js';

/** Applies `next` at once to a value, or later to a promise; never makes a synchronous path asynchronous. */
export function andThen<T, R>(value: MaybePromise<T>, next: (value: T) => MaybePromise<R>): MaybePromise<R> {
  return value instanceof Promise ? value.then(next) : next(value);
}
