import type { Walk } from '@unticked/core';
import type { Members } from './members-of.js';
import { readText } from './read-text.js';
import { refuse } from './refuse.js';

/**
 * Where a walk through pages goes on. What an answer before this one said; only its length is looked at.
 * @throws `invalid` with the path of what is wrong
 */
export function readWalk(members: Members): Walk {
  const limit = members.get('limit');
  if (limit !== undefined && !Number.isSafeInteger(limit)) throw refuse('wrong_value', '/limit');
  return {
    ...(members.has('after') ? { after: readText(members, 'after', /^[\x21-\x7e]{0,256}$/) } : {}),
    ...(typeof limit === 'number' ? { limit } : {}),
  };
}
