import type { Mask } from '@unticked/core';
import { type Members, membersOf } from './members-of.js';
import { refuse } from './refuse.js';

/** So many places are left out of one statement or export at most. */
const MOST = 1000;
const id = /^[a-z][a-z0-9_-]{0,63}$/;

function readPlace(value: unknown, place: number): Mask {
  const parent = `/mask/${place}`;
  const members = membersOf(value, ['source', 'set', 'item', 'column'], parent);
  const [source, set, item, column] = ['source', 'set', 'item', 'column'].map((name) => members.get(name));
  if (typeof source !== 'string' || !id.test(source)) throw refuse('wrong_value', `${parent}/source`);
  if (typeof set !== 'string' || !id.test(set)) throw refuse('wrong_value', `${parent}/set`);
  if (typeof item !== 'number' || !Number.isSafeInteger(item) || item < 0)
    throw refuse('wrong_value', `${parent}/item`);
  if (typeof column !== 'string' || column.length > 200) throw refuse('wrong_type', `${parent}/column`);
  return { source, set, item, column };
}

/** Whether the places are there, the ledger says: here it is only made sure that they are some. */
export function readMask(members: Members): readonly Mask[] {
  const mask = members.get('mask');
  if (!Array.isArray(mask)) throw refuse('wrong_type', '/mask');
  if (mask.length > MOST) throw refuse('wrong_value', '/mask');
  return mask.map(readPlace);
}
