import type { LocalizedText } from '@unticked/core';

/** A text in a reader's language, else in the first that there is, with the language it is in. */
export function inLanguage(text: LocalizedText, locale: string): { readonly text: string; readonly lang: string } {
  const lang = [locale, locale.split('-')[0] ?? locale].find((one) => text[one]) ?? Object.keys(text)[0] ?? locale;
  return { text: text[lang] ?? '', lang };
}
