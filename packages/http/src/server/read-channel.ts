import { type Channel, channels } from '@unticked/core';
import type { Members } from './members-of.js';
import { readText } from './read-text.js';
import { refuse } from './refuse.js';

const isChannel = (text: string): text is Channel => channels.some((channel) => channel === text);

/** @throws `invalid` if the member `channel` is none */
export function readChannel(members: Members): Channel {
  const text = readText(members, 'channel', /^/);
  if (!isChannel(text)) throw refuse('wrong_value', '/channel');
  return text;
}
