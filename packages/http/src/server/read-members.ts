import { parseJson } from '@unticked/core';
import { membersOf } from './members-of.js';

export type Members = ReadonlyMap<string, unknown>;

/** The members of a JSON object. @throws `invalid` for anything else, and for one that is not listed */
export const readMembers = (text: string, allowed: readonly string[]): Members => membersOf(parseJson(text), allowed);
