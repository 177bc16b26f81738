import { refuse } from './refuse.js';

/** @throws `invalid` with the finding `bad_id` */
export function readPolicyId(segment: string): string {
  if (!/^[a-z][a-z0-9_-]{0,63}$/.test(segment)) throw refuse('bad_id', '/policyId');
  return segment;
}
