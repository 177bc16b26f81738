import type { TextPart } from '@unticked/core';
import { createElement } from 'react';
import type { Messages } from '../messages/messages.js';

export interface TextDiffProps {
  readonly parts: readonly TextPart[];
  readonly locale: string;
  readonly messages: Messages;
}

/**
 * Two texts in one: what is gone is struck through, what came is underlined, and both are said aloud. Always as text.
 *
 * `data-unticked="diff"`; in it `ins` and `del`, each with a `data-unticked="diff-word"`.
 */
export function TextDiff({ parts, locale, messages }: TextDiffProps) {
  const words = messages.checkboxes;
  const marked = parts.map(({ kind, text }) => {
    if (kind === 'same') return text;
    const word = <span data-unticked="diff-word" lang={messages.locale}>{` ${words[kind]} `}</span>;
    return createElement(kind === 'added' ? 'ins' : 'del', null, word, text);
  });
  // Children of their own and no list: a part has no name but its place.
  return createElement('p', { 'data-unticked': 'diff', lang: locale, dir: 'auto' }, ...marked);
}
