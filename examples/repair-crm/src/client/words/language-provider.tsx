import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { Language } from '../../shared/customer.js';
import { LanguageContext } from './language-context.js';

const KEY = 'crm-language';

function firstChoice(): Language {
  const kept = window.localStorage.getItem(KEY);
  if (kept === 'en' || kept === 'de') return kept;
  return navigator.language.startsWith('de') ? 'de' : 'en';
}

/** Remembers the language on this device. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(firstChoice);

  useEffect(() => {
    document.documentElement.lang = language;
    window.localStorage.setItem(KEY, language);
  }, [language]);

  const value = useMemo(() => ({ language, choose: setLanguage }), [language]);
  return <LanguageContext.Provider value={value}>{children}</LanguageContext.Provider>;
}
