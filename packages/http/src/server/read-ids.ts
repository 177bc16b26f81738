import type { Members } from './members-of.js';
import { refuse } from './refuse.js';

const ID = /^[a-z][a-z0-9_-]{0,63}$/;
/** More than any host has. */
const MOST = 1000;

/** A list of ids of systems, or of formats. @throws `invalid` with its path */
export function readIds(members: Members, name: string): readonly string[] {
  const value = members.get(name);
  if (!Array.isArray(value) || value.length > MOST) throw refuse('wrong_type', `/${name}`);
  return value.map((one: unknown, index) => {
    if (typeof one !== 'string' || !ID.test(one)) throw refuse('wrong_value', `/${name}/${index}`);
    return one;
  });
}
