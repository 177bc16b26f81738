import type { Submission } from '@unticked/core';
import type {
  CodeBody,
  LinkBody,
  LinkStopBody,
  LinkSubmitBody,
  OwnStopBody,
  OwnSubmitBody,
  StatusBody,
} from '../contract/preference-calls.js';
import type { Members } from './members-of.js';
import { readChannel } from './read-channel.js';
import { readMembers } from './read-members.js';
import { readText } from './read-text.js';

const STOP_ID = /^[A-Za-z0-9_-]{22,86}$/;
const TOKEN = /^[A-Za-z0-9_-]{1,128}$/;

const linkOf = (members: Members): LinkBody => ({
  token: readText(members, 'token', TOKEN),
  ...localeOf(members),
});

const localeOf = (members: Members) =>
  members.has('locale') ? { locale: readText(members, 'locale', /^[A-Za-z0-9-]{1,35}$/) } : {};

/** @throws `invalid` with the path of what is wrong or not known; never with the token in it */
export const readLinkBody = (text: string): LinkBody => linkOf(readMembers(text, ['token', 'locale']));

/** @throws as `readLinkBody` does. What is wrong with the submission, the ledger tells apart. */
export function readLinkSubmitBody(text: string): LinkSubmitBody {
  const members = readMembers(text, ['token', 'locale', 'submission']);
  return { ...linkOf(members), submission: members.get('submission') as Submission }; // the ledger reads it
}

/** @throws as `readLinkBody` does */
export function readLinkStopBody(text: string): LinkStopBody {
  const members = readMembers(text, ['token', 'locale', 'id']);
  return { ...linkOf(members), id: readText(members, 'id', STOP_ID) };
}

/** @throws as `readLinkBody` does. What is wrong with the submission, the ledger tells apart. */
export function readOwnSubmitBody(text: string): OwnSubmitBody {
  const members = readMembers(text, ['locale', 'submission']);
  return { ...localeOf(members), submission: members.get('submission') as Submission }; // the ledger reads it
}

/** @throws as `readLinkBody` does */
export function readOwnStopBody(text: string): OwnStopBody {
  const members = readMembers(text, ['locale', 'id']);
  return { ...localeOf(members), id: readText(members, 'id', STOP_ID) };
}

/** @throws as `readLinkBody` does */
export function readCodeBody(text: string): CodeBody {
  const members = readMembers(text, ['token', 'code']);
  return { token: readText(members, 'token', TOKEN), code: readText(members, 'code', /^\d{6}$/) };
}

/** @throws as `readLinkBody` does */
export function readStatusBody(text: string): StatusBody {
  const members = readMembers(text, ['channel', 'locale']);
  return { channel: readChannel(members), ...localeOf(members) };
}
