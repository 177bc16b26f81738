import type { DataSet, HeldValue } from '@unticked/core';
import { inLanguage } from '../anatomy/in-language.js';
import type { Format } from '../anatomy/use-format.js';
import type { Messages } from '../messages/messages.js';
import type { HeldMessages } from '../messages/sections/held-messages.js';
import { LEDGER } from './ledger.js';

export interface HeldTongue {
  readonly words: Pick<HeldMessages, 'yes' | 'no' | 'reference' | 'recordedBy' | 'kinds' | 'messages'>;
  readonly messages: Messages;
  readonly format: Format;
  readonly locale: string;
  /** Of a purpose, by its id. */
  readonly titleOf: (purposeId: string) => string;
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

const references: ReadonlySet<string> = new Set(['source', 'campaign']);

const day = /^\d{4}-\d\d-\d\d$/;

const among = (words: object, value: string): string =>
  Object.hasOwn(words, value) ? String(Reflect.get(words, value)) : value;

/** The words for the log's own codes, by column. */
function ownWords(set: string, column: string, { words, messages }: HeldTongue): object {
  const { common, history } = messages;
  if (column === 'channel') return common.channel;
  if (column === 'method') return common.method;
  if (column === 'recordedBy') return words.recordedBy;
  if (column !== 'kind') return {};
  if (set === 'files') return history.evidence;
  return set === 'messages' ? { ...history.kind, ...words.messages } : { ...history.kind, ...words.kinds };
}

/** A value as staff read it: what its system calls it, an instant as a date, and the log's own codes in words. */
export function heldText(
  system: string,
  { id, values = {} }: DataSet,
  column: string,
  value: HeldValue,
  tongue: HeldTongue,
): string {
  const { words, format, locale, titleOf } = tongue;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  const isOwn = system === LEDGER;
  if (typeof value === 'object') {
    const [from = '', object = '', record = ''] = value;
    return isOwn && references.has(column) ? words.reference(from, object, record) : format.list(value);
  }
  const text = String(value);
  const called = Object.hasOwn(values, column) ? values[column] : undefined;
  if (called && Object.hasOwn(called, text)) return inLanguage(called[text] ?? {}, locale).text;
  if (instant.test(text)) return `${format.date(text)}, ${format.time(text)}`;
  if (day.test(text)) return format.date(text);
  if (isOwn && column === 'purpose') return titleOf(text);
  return isOwn ? among(ownWords(id, column, tongue), text) : text;
}
