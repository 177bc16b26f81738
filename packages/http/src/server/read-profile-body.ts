import type { ProfileInput } from '@unticked/core';
import type { ProfileBody } from '../contract/admin-calls.js';
import { readMembers } from './read-members.js';
import { readText } from './read-text.js';

/** @throws `invalid` with the path of what is wrong or not known */
export function readProfileBody(text: string): ProfileBody {
  const members = readMembers(text, ['id', 'profile']);
  return {
    id: readText(members, 'id', /^[A-Za-z0-9_-]{22,86}$/),
    profile: members.get('profile') as ProfileInput, // the ledger reads it
  };
}
