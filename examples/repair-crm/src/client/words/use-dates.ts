import { useMemo } from 'react';
import { useLanguage } from './language-context.js';

const regions = { en: 'en-GB', de: 'de-AT' } as const;

/** Dates as staff write them. */
export function useDates() {
  const { language } = useLanguage();
  return useMemo(() => {
    const day = new Intl.DateTimeFormat(regions[language], { day: 'numeric', month: 'short', year: 'numeric' });
    const time = new Intl.DateTimeFormat(regions[language], { dateStyle: 'medium', timeStyle: 'short' });
    return {
      day: (instant: string) => day.format(new Date(instant)),
      time: (instant: string) => time.format(new Date(instant)),
    };
  }, [language]);
}
