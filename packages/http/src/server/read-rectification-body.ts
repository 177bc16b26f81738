import type { SubjectRights } from '@unticked/core/rights';
import type { BeginRectificationBody } from '../contract/rectification-calls.js';
import { asSaid } from './as-said.js';
import { readMembers } from './read-members.js';
import { readText } from './read-text.js';

const begun = ['id', 'reason', 'places', 'after', 'meanwhile', 'receivedOn', 'request'] as const;
const step = ['rectification', 'id', 'step', 'place', 'note', 'recipient', 'how', 'informedOn', 'reason'] as const;

/** @throws `invalid` for a member that is not known */
export const readBeginRectificationBody = (text: string): BeginRectificationBody => asSaid(readMembers(text, begun));

/** @throws as `readBeginRectificationBody` does */
export const readRectificationStepBody = (text: string): Parameters<SubjectRights['takeRectificationStep']>[0] =>
  asSaid(readMembers(text, step));

/** @throws `invalid` with the path of what is wrong or not known */
export const readRectificationBody = (text: string): string =>
  readText(readMembers(text, ['rectification']), 'rectification', /^[\w-]{1,128}$/);
