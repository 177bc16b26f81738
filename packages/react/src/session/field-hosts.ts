import type { Problem } from './problem.js';

/** What validates a consent field, and brings people to what is missing. */
export interface FieldHost {
  readonly problems: () => readonly Problem[];
}

const hosts = new WeakMap<object, FieldHost>();

/** Ties a host to the `validate` of its field: of what resolvers are given of a field, functions alone are not copies. */
export const hostField = (validate: () => string | true, host: FieldHost): void => {
  hosts.set(validate, host);
};

export const hostOf = (validate: unknown): FieldHost | undefined =>
  typeof validate === 'function' ? hosts.get(validate) : undefined;
