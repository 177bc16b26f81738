import { pointer } from '../errors/pointer.js';
import type { PolicyInput, Purpose } from '../model/policy.js';
import type { Hit } from './define-check.js';

/** Paths below one purpose. */
export type At = (...rest: readonly PropertyKey[]) => string;

/** Runs over the purposes; holes, which stand for those whose shape is wrong, are skipped as `flatMap` does. */
export const eachPurpose = (policy: PolicyInput, look: (purpose: Purpose, at: At) => readonly Hit[]): readonly Hit[] =>
  policy.purposes.flatMap((purpose, index) => look(purpose, (...rest) => pointer('purposes', index, ...rest)));
