import type { HandOverBody, StatementBody } from '../contract/access-calls.js';
import type { Members } from './members-of.js';
import { readIds } from './read-ids.js';
import { readMask } from './read-mask.js';
import { readMembers } from './read-members.js';
import { readText } from './read-text.js';

const choice = ['locale', 'systems', 'mask', 'seen'];

const choiceIn = (members: Members): StatementBody => ({
  ...(members.has('locale') ? { locale: readText(members, 'locale', /^[A-Za-z0-9-]{1,35}$/) } : {}),
  ...(members.has('systems') ? { systems: readIds(members, 'systems') } : {}),
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
