import { memberPath } from './member-path.js';
import { refuse } from './refuse.js';

export type Members = ReadonlyMap<string, unknown>;

/** The members of an object. @param parent where it stands. @throws `invalid` for anything else, and for a member that is not listed */
export function membersOf(value: unknown, allowed: readonly string[], parent = ''): Members {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw refuse('wrong_type', parent);
  for (const name of Object.keys(value))
    if (!allowed.includes(name)) throw refuse('unknown_field', memberPath(name, parent));
  return new Map(Object.entries(value));
}
