import type { Json } from '../../canonical/canonical-json.js';

/** An object of the members that are there. */
export const jsonOf = (members: Readonly<Record<string, Json | undefined>>): Json =>
  Object.fromEntries(Object.entries(members).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
