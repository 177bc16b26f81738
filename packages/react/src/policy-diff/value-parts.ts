import type { ChannelKey, PartChange, TextPart } from '@unticked/core';
import { idInWords } from '../anatomy/id-in-words.js';
import { periodText } from '../anatomy/period-text.js';
import type { Messages } from '../messages/messages.js';
import type { DiffMessages } from '../messages/sections/diff-messages.js';

type Values = NonNullable<PartChange['values']>;
type Value = Values['before'];

export interface ValueWords {
  readonly words: DiffMessages;
  readonly messages: Messages;
  /** For periods. */
  readonly locale: string;
}

const isChannel = (value: string, { common }: Messages): value is ChannelKey => Object.hasOwn(common.channel, value);

/** One piece of data in words: a channel, a period, a recipient, yes or no. What is none of these is said as the policy has it. */
function inWords(value: NonNullable<Value>, { words, messages, locale }: ValueWords): string {
  if (value === true) return words.yes;
  if (value === false) return words.no;
  if (value === 'none') return words.noEnd;
  if (typeof value === 'string') {
    if (isChannel(value, messages)) return messages.common.channel[value];
    if (/^P\d/.test(value)) return periodText(value, locale);
    return words.word[value] ?? idInWords(value);
  }
  if (typeof value !== 'object' || Array.isArray(value)) return JSON.stringify(value);
  const { name, category, role } = value as { readonly [key: string]: unknown }; // no list: checked above
  const who = [name, category].filter((one) => typeof one === 'string').join(', ');
  if (who === '') return JSON.stringify(value);
  return role === 'controller' || role === 'processor' ? `${who} (${words.role[role]})` : who;
}

const piecesOf = (value: Value, given: ValueWords): readonly string[] => {
  if (value === undefined || value === null) return [];
  return (Array.isArray(value) ? value : [value]).map((one) => inWords(one as NonNullable<Value>, given)); // of a list of data
};

/** Data that changed as a reader's text: what stays, what was taken out, what was put in, piece by piece. */
export function valueParts({ before, after }: Values, given: ValueWords): readonly TextPart[] {
  const [old, fresh] = [piecesOf(before, given), piecesOf(after, given)];
  const pieces: readonly TextPart[] = [
    ...old.map((text): TextPart => ({ kind: fresh.includes(text) ? 'same' : 'removed', text })),
    ...fresh.filter((text) => !old.includes(text)).map((text): TextPart => ({ kind: 'added', text })),
  ];
  return pieces.flatMap((piece, index): readonly TextPart[] =>
    index === 0 ? [piece] : [{ kind: 'same', text: ', ' }, piece],
  );
}
