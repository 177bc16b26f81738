import type { HeldValue } from '@unticked/core';
import type { Format } from '../anatomy/use-format.js';
import type { Messages } from '../messages/messages.js';
import type { HeldMessages } from '../messages/sections/held-messages.js';

export interface HeldTongue {
  readonly words: Pick<HeldMessages, 'yes' | 'no'>;
  readonly messages: Messages;
  readonly format: Format;
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

const among = (words: object, value: string): string =>
  Object.hasOwn(words, value) ? String(Reflect.get(words, value)) : value;

/** A value as staff read it: an instant as a date, and the log's own kinds, channels and ways in words. */
export function heldText(column: string, value: HeldValue, { words, messages, format }: HeldTongue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'object') return format.list(value);
  const text = String(value);
  if (instant.test(text)) return `${format.date(text)}, ${format.time(text)}`;
  if (column === 'channel') return among(messages.common.channel, text);
  if (column === 'method') return among(messages.common.method, text);
  return column === 'kind' ? among(messages.history.kind, text) : text;
}
