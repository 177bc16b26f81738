import { createContext, useContext } from 'react';
import type { Language } from '../../shared/customer.js';

export interface LanguageChoice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

export const LanguageContext = createContext<LanguageChoice>({ language: 'en', choose: () => {} });

/** The language that staff read. Customers' texts have their own. */
export const useLanguage = (): LanguageChoice => useContext(LanguageContext);
