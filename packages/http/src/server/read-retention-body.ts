import type { RetentionChoice } from '@unticked/core';
import type { NameGroundBody, RetentionDueBody, RunRetentionBody } from '../contract/retention-calls.js';
import { asSaid } from './as-said.js';
import type { Members } from './members-of.js';
import { readMembers } from './read-members.js';
import { readText } from './read-text.js';
import { readWalk } from './read-walk.js';

/** How many persons one call goes through, so that it is answered in time. */
const PART = { usual: 100, most: 1000 };

const readAction = (members: Members): RetentionChoice =>
  readText(members, 'action', /^(list|remove|erase)$/) as RetentionChoice; // as its shape says

/** @throws `invalid` with the path of what is wrong or not known */
export function readRetentionDueBody(text: string): RetentionDueBody {
  const members = readMembers(text, ['action', 'after', 'limit']);
  return { ...readWalk(members), action: readAction(members) };
}

/** @throws as `readRetentionDueBody` does */
export function readRunRetentionBody(text: string): Required<RunRetentionBody> {
  const members = readMembers(text, ['action', 'limit']);
  const { limit = PART.usual } = readWalk(members);
  return { action: readAction(members), limit: Math.min(Math.max(1, limit), PART.most) };
}

/** What the members say, the ledger reads. @throws `invalid` for a member that is not known */
export const readNameGroundBody = (text: string): NameGroundBody =>
  asSaid(readMembers(text, ['id', 'purposeId', 'ground', 'norm', 'until', 'reason']));
