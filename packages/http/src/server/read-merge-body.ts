import type { MergeBody, MergePreviewBody, SplitBody } from '../contract/admin-calls.js';
import type { Members } from './members-of.js';
import { readMembers } from './read-members.js';
import { readText } from './read-text.js';

const person = /^(?!\.{1,2}$)[A-Za-z0-9_.:-]{1,128}$/;

const callOf = (members: Members): SplitBody => ({
  id: readText(members, 'id', /^[A-Za-z0-9_-]{22,86}$/),
  reason: readText(members, 'reason', /^.{1,2000}$/s),
});

/** @throws `invalid` with the path of what is wrong or not known */
export function readMergeBody(text: string): MergeBody {
  const members = readMembers(text, ['from', 'id', 'reason']);
  return { from: readText(members, 'from', person), ...callOf(members) };
}

/** @throws `invalid` with the path of what is wrong or not known */
export const readSplitBody = (text: string): SplitBody => callOf(readMembers(text, ['id', 'reason']));

/** @throws `invalid` with the path of what is wrong or not known */
export function readMergePreviewBody(text: string): MergePreviewBody {
  const members = readMembers(text, ['from', 'locale']);
  return {
    from: readText(members, 'from', person),
    ...(members.has('locale') ? { locale: readText(members, 'locale', /^[A-Za-z0-9-]{1,35}$/) } : {}),
  };
}
