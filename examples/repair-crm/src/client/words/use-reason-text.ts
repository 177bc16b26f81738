import { de } from '@unticked/react/messages/de';
import { en } from '@unticked/react/messages/en';
import { useLanguage } from './language-context.js';

const reasons: Readonly<Record<'en' | 'de', Readonly<Record<string, string>>>> = {
  en: en.common.reason,
  de: de.common.reason,
};

/** Why a gate is shut, in the widgets' own words: the server's answer reads like the page's. */
export function useReasonText(): (reason: string) => string {
  const { language } = useLanguage();
  return (reason) => reasons[language][reason] ?? reason;
}
