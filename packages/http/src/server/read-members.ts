import { parseJson } from '@unticked/core';
import { memberPath } from './member-path.js';
import { refuse } from './refuse.js';

export type Members = ReadonlyMap<string, unknown>;

/** The members of a JSON object. @throws `invalid` for anything else, and for one that is not listed */
export function readMembers(text: string, allowed: readonly string[]): Members {
  const value = parseJson(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw refuse('wrong_type');
  for (const name of Object.keys(value)) if (!allowed.includes(name)) throw refuse('unknown_field', memberPath(name));
  return new Map(Object.entries(value));
}
