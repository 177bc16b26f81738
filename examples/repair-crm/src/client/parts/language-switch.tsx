import { commonWords } from '../words/common-words.js';
import { useLanguage } from '../words/language-context.js';
import { useWords } from '../words/use-words.js';

const languages = [
  ['en', 'English'],
  ['de', 'Deutsch'],
] as const;

/** Each language is named in itself. */
export function LanguageSwitch() {
  const words = useWords(commonWords);
  const { language, choose } = useLanguage();
  return (
    <fieldset className="languages" aria-label={words.language}>
      {languages.map(([code, name]) => (
        <button key={code} type="button" lang={code} aria-pressed={language === code} onClick={() => choose(code)}>
          {name}
        </button>
      ))}
    </fieldset>
  );
}
