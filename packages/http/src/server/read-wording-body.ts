import type { Walk } from '@unticked/core';
import type { ConfirmWordingBody, RecordWordingBody, TurnDownWordingBody } from '../contract/unknown-wording-calls.js';
import type { Members } from './members-of.js';
import { readMembers } from './read-members.js';
import { readWalk } from './read-walk.js';

// What the members say, the ledger reads: here it is only made sure that nothing else is there.
const said = <Body>(members: Members): Body => Object.fromEntries(members) as Body;

/** @throws `invalid` for a member that is not known */
export const readRecordWordingBody = (text: string): RecordWordingBody =>
  said(readMembers(text, ['id', 'text', 'locale', 'covers', 'capture', 'contactPoints']));

/** @throws `invalid` for a member that is not known */
export const readConfirmWordingBody = (text: string): ConfirmWordingBody =>
  said(readMembers(text, ['id', 'wordingId', 'covers', 'text']));

/** @throws `invalid` for a member that is not known */
export const readTurnDownWordingBody = (text: string): TurnDownWordingBody =>
  said(readMembers(text, ['id', 'wordingId', 'reason']));

/** @throws `invalid` with the path of what is wrong or not known */
export function readLookBody(text: string): Walk {
  return readWalk(readMembers(text, ['after', 'limit']));
}
