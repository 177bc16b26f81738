import {
  ConsentError,
  type CountsInput,
  channels,
  isSubjectId,
  type ListInput,
  type ListMember,
  type ListQuery,
} from '@unticked/core';
import type { FilterListBody, WalkListBody } from '../contract/admin-calls.js';
import type { Members } from './members-of.js';
import { membersOf } from './members-of.js';
import { readMembers } from './read-members.js';
import { refuse } from './refuse.js';

/** How many subjects one call may ask about. */
const MOST = 1000;
/** The longest address, as `contactPoints` take it. */
const ADDRESS = 512;

const purposeId = /^[a-z][a-z0-9_-]{0,63}$/;
const controllerId = /^[A-Za-z0-9_.-]{1,64}$/;

function textAt(value: unknown, path: string, shape: RegExp): string {
  if (typeof value !== 'string') throw refuse('wrong_type', path);
  if (!shape.test(value)) throw refuse('wrong_value', path);
  return value;
}

function readQuery(members: Members): ListQuery {
  const said = membersOf(members.get('query'), ['purposeId', 'channel', 'as'], '/query');
  const channel = channels.find((one) => one === said.get('channel'));
  if (said.has('channel') && channel === undefined) throw refuse('wrong_value', '/query/channel');
  return {
    purposeId: textAt(said.get('purposeId'), '/query/purposeId', purposeId),
    ...(channel === undefined ? {} : { channel }),
    ...(said.has('as') ? { as: textAt(said.get('as'), '/query/as', controllerId) } : {}),
  };
}

function readListMember(value: unknown, path: string): ListMember {
  const said = membersOf(value, ['subjectId', 'to'], path);
  const [subjectId, to] = [said.get('subjectId'), said.get('to')];
  if (!isSubjectId(subjectId)) throw refuse('bad_subject_id', `${path}/subjectId`);
  if (to === undefined) return { subjectId };
  if (typeof to !== 'string') throw refuse('wrong_type', `${path}/to`);
  if (to.length > ADDRESS) throw refuse('wrong_value', `${path}/to`);
  return { subjectId, to };
}

function readList(members: Members): ListInput {
  const list = members.get('members');
  if (!Array.isArray(list)) throw refuse('wrong_type', '/members');
  if (list.length > MOST) throw new ConsentError('too_large', { path: '/members', params: { limit: MOST } });
  return {
    query: readQuery(members),
    members: list.map((one: unknown, index) => readListMember(one, `/members/${index}`)),
  };
}

/** A place to go on from is what an answer before this one said; only its length is looked at. */
function readWalk(members: Members) {
  const limit = members.get('limit');
  if (limit !== undefined && !(typeof limit === 'number' && Number.isInteger(limit) && limit >= 1 && limit <= MOST))
    throw refuse('wrong_value', '/limit');
  return {
    ...(members.has('after') ? { after: textAt(members.get('after'), '/after', /^[\x21-\x7e]{0,256}$/) } : {}),
    ...(limit === undefined ? {} : { limit }),
  };
}

/** @throws `invalid` with the path of what is wrong or not known; `too_large` beyond 1000 people */
export function readFilterBody(text: string): FilterListBody {
  const members = readMembers(text, ['query', 'members', 'at']);
  return { ...readList(members), ...(members.has('at') ? { at: textAt(members.get('at'), '/at', /^/) } : {}) };
}

/** @throws as `readFilterBody` does */
export const readLeftBody = (text: string): ListInput => readList(readMembers(text, ['query', 'members']));

/** @throws as `readFilterBody` does */
export function readWalkBody(text: string): WalkListBody {
  const members = readMembers(text, ['query', 'after', 'limit']);
  return { query: readQuery(members), ...readWalk(members) };
}

/** @throws as `readFilterBody` does; the ledger looks at the instants */
export function readCountsBody(text: string): CountsInput {
  const members = readMembers(text, ['purposeId', 'at', 'after', 'limit']);
  const at = members.get('at');
  if (at !== undefined && !Array.isArray(at)) throw refuse('wrong_type', '/at');
  return {
    purposeId: textAt(members.get('purposeId'), '/purposeId', purposeId),
    ...(at === undefined ? {} : { at: at.map((one: unknown, index) => textAt(one, `/at/${index}`, /^/)) }),
    ...readWalk(members),
  };
}
