import { wordsDe, wordsEn } from '@unticked/core';
import { useLanguage } from './language-context.js';

/** A sentence for each thing that the rule finds. */
export const useRuleWords = () => (useLanguage().language === 'de' ? wordsDe : wordsEn);
