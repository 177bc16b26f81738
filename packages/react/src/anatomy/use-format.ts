import { useMemo, useSyncExternalStore } from 'react';

/** Instants, lists and names as people of the interface's locale write them. */
export interface Format {
  /** IANA; none is the reader's own. */
  readonly timeZone: string | undefined;
  /** "4 Mar 2025"; what is no date is shown as it was said. */
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

const day = 'numeric';
const month = 'short';
const year = 'numeric';

function createFormat(locale: string, timeZone: string | undefined): Format {
  // Each formatter is made once and when it is first needed: making one costs more than a row of the log.
  const dates = (options: Intl.DateTimeFormatOptions) => {
    let format: Intl.DateTimeFormat | undefined;
    return (instant: string) => {
      const time = Date.parse(instant);
      if (Number.isNaN(time)) return instant;
      format ??= new Intl.DateTimeFormat(locale, { ...options, timeZone });
      return format.format(time);
    };
  };
  let languages: Intl.DisplayNames | undefined;
  const [years, thisYear, otherYear] = [dates({ year }), dates({ day, month }), dates({ month, year })];
  const lists = new Intl.ListFormat(locale);
  return {
    timeZone,
    date: dates({ day, month, year }),
    longDate: dates({ dateStyle: 'long' }),
    time: dates({ timeStyle: 'short' }),
    shortDate: (instant, now) => (years(instant) === years(now) ? thisYear : otherYear)(instant),
    list: (items) => lists.format(items),
    language: (tag) => {
      try {
        languages ??= new Intl.DisplayNames(locale, { type: 'language' });
        return languages.of(tag) ?? tag;
      } catch {
        return tag; // not a language tag: said as it was stored
      }
    },
    capital: (text) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1),
  };
}

/** Written in UTC on a server and in the first render of its HTML, then in the reader's own zone: both renders agree. */
export function useFormat({
  locale,
  timeZone,
}: {
  readonly locale: string;
  readonly timeZone: string | undefined;
}): Format {
  const zone = useSyncExternalStore<string | undefined>(never, local, utc);
  return useMemo(() => createFormat(locale, timeZone ?? zone), [locale, timeZone, zone]);
}
