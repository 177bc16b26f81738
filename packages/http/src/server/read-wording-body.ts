import type { Walk } from '@unticked/core';
import type { ConfirmWordingBody, RecordWordingBody, TurnDownWordingBody } from '../contract/unknown-wording-calls.js';
import { asSaid } from './as-said.js';
import { readMembers } from './read-members.js';
import { readWalk } from './read-walk.js';

/** @throws `invalid` for a member that is not known */
export const readRecordWordingBody = (text: string): RecordWordingBody =>
  asSaid(readMembers(text, ['id', 'text', 'locale', 'covers', 'capture', 'contactPoints']));

/** @throws `invalid` for a member that is not known */
export const readConfirmWordingBody = (text: string): ConfirmWordingBody =>
  asSaid(readMembers(text, ['id', 'wordingId', 'covers', 'text']));

/** @throws `invalid` for a member that is not known */
export const readTurnDownWordingBody = (text: string): TurnDownWordingBody =>
  asSaid(readMembers(text, ['id', 'wordingId', 'reason']));

/** @throws `invalid` with the path of what is wrong or not known */
export function readLookBody(text: string): Walk {
  return readWalk(readMembers(text, ['after', 'limit']));
}
