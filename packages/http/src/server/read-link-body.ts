import type { Act } from '@unticked/core';
import type { ConfirmBody, ResendBody } from '../contract/calls.js';
import { readChannel } from './read-channel.js';
import { readMembers } from './read-members.js';
import { readText } from './read-text.js';
import { refuse } from './refuse.js';

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

function readAct(act: unknown): Act {
  if (typeof act !== 'object' || act === null || Array.isArray(act)) throw refuse('wrong_type', '/act');
  const { kind, afterMs, changes, ...rest } = act as Readonly<Record<string, unknown>>; // an object, as just read
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) throw refuse('unknown_field', '/act');
  if (kind !== 'pointer' && kind !== 'keyboard_or_assistive' && kind !== 'script')
    throw refuse('wrong_value', '/act/kind');
  if (!isCount(afterMs)) throw refuse('wrong_value', '/act/afterMs');
  if (!isCount(changes)) throw refuse('wrong_value', '/act/changes');
  return { kind, afterMs, changes };
}

/** @throws `invalid` with the path of what is wrong or not known; never with the token in it */
export function readConfirmBody(text: string): ConfirmBody {
  const members = readMembers(text, ['token', 'act']);
  return { token: readText(members, 'token', /^[A-Za-z0-9_-]{1,128}$/), act: readAct(members.get('act')) };
}

/** @throws as `readConfirmBody` does */
export function readResendBody(text: string): ResendBody {
  const members = readMembers(text, ['purposeId', 'channel']);
  return { purposeId: readText(members, 'purposeId', /^[a-z][a-z0-9_-]{0,63}$/), channel: readChannel(members) };
}
