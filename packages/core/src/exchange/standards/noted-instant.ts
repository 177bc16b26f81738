import type { Instant } from '../../canonical/instant.js';
import { foreignInstant } from '../foreign-instant.js';
import type { JsonNode } from './json-node.js';
import type { Note } from './note.js';

/** A time of a file as an instant. One that nobody can place is noted and reads as absent. */
export function notedInstant(node: JsonNode, note: Note, withoutZone: 'utc' | undefined): Instant | undefined {
  const { value, text, path } = node;
  if (value === undefined) return undefined;
  const instant = text === undefined ? undefined : foreignInstant(text, withoutZone);
  if (instant === 'no_zone') note('no_zone', path);
  else if (instant === undefined) note('bad_instant', path);
  return instant === 'no_zone' ? undefined : instant;
}
