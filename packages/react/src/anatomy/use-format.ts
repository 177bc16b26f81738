import { useSyncExternalStore } from 'react';
import type { ConsentContextValue } from '../provider/consent-context.js';

/** Instants, lists and names as people of the interface's locale write them. */
export interface Format {
  /** "4 Mar 2025" */
  readonly date: (instant: string) => string;
  /** "4 March 2025" */
  readonly longDate: (instant: string) => string;
  /** "14:02" */
  readonly time: (instant: string) => string;
  /** "3 May" in the year of `now`, else "May 2025": two words either way. */
  readonly shortDate: (instant: string, now: string) => string;
  /** "e-mail and SMS" */
  readonly list: (items: readonly string[]) => string;
  /** "German" for `de`. */
  readonly language: (locale: string) => string;
  /** For the start of a line. */
  readonly capital: (text: string) => string;
}

const never = () => () => {};
const local = () => undefined;
const utc = () => 'UTC';

function createFormat(locale: string, timeZone: string | undefined): Format {
  const dates =
    (options: Intl.DateTimeFormatOptions, format = new Intl.DateTimeFormat(locale, { ...options, timeZone })) =>
    (instant: string) =>
      format.format(new Date(instant));
  const year = dates({ year: 'numeric' });
  const thisYear = dates({ day: 'numeric', month: 'short' });
  const otherYear = dates({ month: 'short', year: 'numeric' });
  const lists = new Intl.ListFormat(locale);
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  return {
    date: dates({ day: 'numeric', month: 'short', year: 'numeric' }),
    longDate: dates({ dateStyle: 'long' }),
    time: dates({ timeStyle: 'short' }),
    shortDate: (instant, now) => (year(instant) === year(now) ? thisYear : otherYear)(instant),
    list: (items) => lists.format(items),
    language: (tag) => {
      try {
        return languages.of(tag) ?? tag;
      } catch {
        return tag; // not a language tag: said as it was stored
      }
    },
    capital: (text) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1),
  };
}

// Making one costs more than drawing a pill, and a list draws fifty.
const formats = new Map<string, Format>();

/** Written in UTC on a server and in the first render of its HTML, then in the reader's own zone: both renders agree. */
export function useFormat({ locale, timeZone }: Pick<ConsentContextValue, 'locale' | 'timeZone'>): Format {
  const zone = useSyncExternalStore<string | undefined>(never, local, utc);
  const key = `${locale} ${timeZone ?? zone}`;
  const format = formats.get(key) ?? createFormat(locale, timeZone ?? zone);
  formats.set(key, format);
  return format;
}
