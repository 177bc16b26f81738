import { type Channel, ConsentError, channels, isSubjectId, parseJson } from '@unticked/core';
import type { MayContactBody, StandingsBody } from '../contract/calls.js';
import { memberPath } from './member-path.js';
import { refuse } from './refuse.js';

/** How many subjects one call may ask about. */
const MOST = 1000;

type Members = ReadonlyMap<string, unknown>;

function readMembers(text: string, allowed: readonly string[]): Members {
  const value = parseJson(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw refuse('wrong_type');
  for (const name of Object.keys(value)) if (!allowed.includes(name)) throw refuse('unknown_field', memberPath(name));
  return new Map(Object.entries(value));
}

function readIds(members: Members): readonly string[] {
  const ids = members.get('subjectIds');
  if (!Array.isArray(ids)) throw refuse('wrong_type', '/subjectIds');
  if (ids.length > MOST) throw new ConsentError('too_large', { path: '/subjectIds', params: { limit: MOST } });
  return ids.map((id: unknown, index) => {
    if (!isSubjectId(id)) throw refuse('bad_subject_id', `/subjectIds/${index}`);
    return id;
  });
}

function readText(members: Members, name: string, shape: RegExp): string {
  const text = members.get(name);
  if (typeof text !== 'string') throw refuse('wrong_type', `/${name}`);
  if (!shape.test(text)) throw refuse('wrong_value', `/${name}`);
  return text;
}

const isChannel = (text: string): text is Channel => channels.some((channel) => channel === text);

function readChannel(members: Members): Channel {
  const text = readText(members, 'channel', /^/);
  if (!isChannel(text)) throw refuse('wrong_value', '/channel');
  return text;
}

/** @throws `invalid` with the path of what is wrong or not known; `too_large` beyond 1000 ids */
export function readStandingsBody(text: string): StandingsBody {
  const members = readMembers(text, ['subjectIds', 'locale']);
  const locale = members.has('locale') ? { locale: readText(members, 'locale', /^[A-Za-z0-9-]{1,35}$/) } : {};
  return { subjectIds: readIds(members), ...locale };
}

/** @throws as `readStandingsBody` does */
export function readMayContactBody(text: string): MayContactBody {
  const members = readMembers(text, ['subjectIds', 'purposeId', 'channel']);
  const channel = members.has('channel') ? { channel: readChannel(members) } : {};
  return {
    subjectIds: readIds(members),
    purposeId: readText(members, 'purposeId', /^[a-z][a-z0-9_-]{0,63}$/),
    ...channel,
  };
}
