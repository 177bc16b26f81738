import { ConsentError, isSubjectId } from '@unticked/core';
import type { MayContactBody, StandingsBody } from '../contract/calls.js';
import type { Members } from './members-of.js';
import { readChannel } from './read-channel.js';
import { readMembers } from './read-members.js';
import { readText } from './read-text.js';
import { refuse } from './refuse.js';

/** How many subjects one call may ask about. */
const MOST = 1000;

function readIds(members: Members): readonly string[] {
  const ids = members.get('subjectIds');
  if (!Array.isArray(ids)) throw refuse('wrong_type', '/subjectIds');
  if (ids.length > MOST) throw new ConsentError('too_large', { path: '/subjectIds', params: { limit: MOST } });
  return ids.map((id: unknown, index) => {
    if (!isSubjectId(id)) throw refuse('bad_subject_id', `/subjectIds/${index}`);
    return id;
  });
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
