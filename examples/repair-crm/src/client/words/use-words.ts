import type { Bilingual } from './bilingual.js';
import { useLanguage } from './language-context.js';

/** One page's words in the language that staff read. */
export const useWords = <Words>(words: Bilingual<Words>): Words => words[useLanguage().language];
