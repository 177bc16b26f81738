import { readStandard } from './read-standard.js';
import { standardRows } from './standard-rows.js';
import { standardWordsDe } from './standard-words-de.js';
import { standardWordsEn } from './standard-words-en.js';

/** All that reading a file in a published format takes, in one object: widgets load nothing of this package by themselves. */
export const standardTools = Object.freeze({
  read: readStandard,
  rows: standardRows,
  /** What can be wrong with a file, in one sentence for each code, by language. */
  words: Object.freeze({ en: standardWordsEn, de: standardWordsDe }),
});

export type StandardTools = typeof standardTools;
