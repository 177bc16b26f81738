import type { Capture } from '@unticked/core';
import type { StopBody } from '../contract/calls.js';
import { readChannel } from './read-channel.js';
import { readMembers } from './read-members.js';
import { readText } from './read-text.js';

/** @throws `invalid` with the path of what is wrong or not known. What is wrong with the capture, the ledger leaves out: a stop is kept. */
export function readStopBody(text: string): StopBody {
  const members = readMembers(text, ['id', 'purposeId', 'channel', 'capture']);
  return {
    id: readText(members, 'id', /^[A-Za-z0-9_-]{22,86}$/),
    ...(members.has('purposeId') ? { purposeId: readText(members, 'purposeId', /^[a-z][a-z0-9_-]{0,63}$/) } : {}),
    ...(members.has('channel') ? { channel: readChannel(members) } : {}),
    ...(members.has('capture') ? { capture: members.get('capture') as Capture } : {}), // the ledger reads it
  };
}
