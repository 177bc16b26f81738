import { parseJson } from '@unticked/core';
import { type Members, membersOf } from './members-of.js';

/** The members of a JSON object. @throws `invalid` for anything else, and for one that is not listed; `too_large` */
export const readMembers = (text: string, allowed: readonly string[], limit?: number): Members =>
  membersOf(parseJson(text, limit === undefined ? {} : { limit }), allowed);
