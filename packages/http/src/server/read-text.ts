import type { Members } from './members-of.js';
import { refuse } from './refuse.js';

/** @throws `invalid` if the member is no text, or none of this shape */
export function readText(members: Members, name: string, shape: RegExp): string {
  const text = members.get(name);
  if (typeof text !== 'string') throw refuse('wrong_type', `/${name}`);
  if (!shape.test(text)) throw refuse('wrong_value', `/${name}`);
  return text;
}
