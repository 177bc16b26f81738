import type { LexiconEntry } from './lexicon.js';

/** Whether a text has words of the entry; `undefined` for a language that the lexicons do not know. */
export function says(entry: LexiconEntry, locale: string, text: string): boolean | undefined {
  const language = locale.split('-')[0];
  return language === 'en' || language === 'de' ? entry[language].test(text) : undefined;
}
