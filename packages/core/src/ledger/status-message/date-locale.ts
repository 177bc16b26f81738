/** How dates are written: English is British here, as its words are, unless a country is asked for. */
export const dateLocale = (locale: string): string => (locale === 'en' ? 'en-GB' : locale);
