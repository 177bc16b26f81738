import type { Mask } from '@unticked/core';
import type { HandOverBody, StatementBody } from '../contract/access-calls.js';
import { type Members, membersOf } from './members-of.js';
import { readMembers } from './read-members.js';
import { readText } from './read-text.js';
import { refuse } from './refuse.js';

/** So many places are left out of one statement at most. */
const MOST = 1000;
const id = /^[a-z][a-z0-9_-]{0,63}$/;
const choice = ['locale', 'mask', 'seen'];

/** Whether the place is there, the ledger says: here it is only made sure that it is one. */
function readPlace(value: unknown, place: number): Mask {
  const parent = `/mask/${place}`;
  const members = membersOf(value, ['source', 'set', 'item', 'column'], parent);
  const [source, set, item, column] = ['source', 'set', 'item', 'column'].map((name) => members.get(name));
  if (typeof source !== 'string' || !id.test(source)) throw refuse('wrong_value', `${parent}/source`);
  if (typeof set !== 'string' || !id.test(set)) throw refuse('wrong_value', `${parent}/set`);
  if (typeof item !== 'number' || !Number.isSafeInteger(item)) throw refuse('wrong_value', `${parent}/item`);
  if (typeof column !== 'string') throw refuse('wrong_type', `${parent}/column`);
  return { source, set, item, column };
}

function readMask(members: Members): readonly Mask[] {
  const mask = members.get('mask');
  if (!Array.isArray(mask)) throw refuse('wrong_type', '/mask');
  if (mask.length > MOST) throw refuse('wrong_value', '/mask');
  return mask.map(readPlace);
}

const choiceIn = (members: Members): StatementBody => ({
  ...(members.has('locale') ? { locale: readText(members, 'locale', /^[A-Za-z0-9-]{1,35}$/) } : {}),
  ...(members.has('mask') ? { mask: readMask(members) } : {}),
  ...(members.has('seen') ? { seen: readText(members, 'seen', /^sha256-[\w-]{43}$/) } : {}),
});

/** @throws `invalid` with the path of what is wrong or not known */
export const readStatementBody = (text: string): StatementBody => choiceIn(readMembers(text, choice));

/** @throws `invalid` with the path of what is wrong or not known */
export function readHandOverBody(text: string): HandOverBody {
  const members = readMembers(text, [...choice, 'request', 'id', 'how', 'outcome']);
  const outcome = members.has('outcome') ? readText(members, 'outcome', /^(fulfilled|open)$/) : 'open';
  return {
    ...choiceIn(members),
    request: readText(members, 'request', /^[\w.-]{1,128}$/),
    id: readText(members, 'id', /^[A-Za-z0-9_-]{22,86}$/),
    how: readText(members, 'how', /^.{1,200}$/s),
    outcome: outcome as 'fulfilled' | 'open', // as its shape says
  };
}
