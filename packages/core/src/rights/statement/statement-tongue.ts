import { pickLocale } from '../../form/pick-locale.js';
import { dateLocale } from '../../ledger/status-message/date-locale.js';
import type { StatusWords } from '../../ledger/status-message/status-words.js';
import { statusWordsDe } from '../../ledger/status-message/status-words-de.js';
import { statusWordsEn } from '../../ledger/status-message/status-words-en.js';
import type { RecordNames } from '../../model/access-statement.js';
import type { LocalizedText } from '../../model/localized-text.js';
import type { StatementWords } from './statement-words.js';
import { statementWordsDe } from './statement-words-de.js';
import { statementWordsEn } from './statement-words-en.js';

/** Everything that a statement is put into words with. */
export interface StatementTongue {
  readonly locale: string;
  readonly words: StatementWords;
  readonly status: StatusWords;
  readonly dated: (instant: string) => string;
  /** A day and its minute, with the zone. */
  readonly exact: (instant: string) => string;
  readonly say: (text: LocalizedText) => string;
  /** A record by its system, object and id: the host's own word before its number, else its codes in quotes. */
  readonly reference: (parts: readonly string[]) => string;
  /** An ISO 8601 duration in words. */
  readonly period: (duration: string) => string;
}

const parts = /(\d+)([YMWD])/g;

/** English where there are no words in the person's own language. */
export function statementTongue(asked = 'en', records: RecordNames = {}): StatementTongue {
  const isGerman = /^de\b/i.test(asked);
  const locale = isGerman || /^en\b/i.test(asked) ? asked : 'en';
  const words = isGerman ? statementWordsDe : statementWordsEn;
  const formatted = (style: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(dateLocale(locale), { ...style, timeZone: 'UTC' });
  const [dates, times] = [formatted({ dateStyle: 'long' }), formatted({ timeStyle: 'short' })];
  const dated = (instant: string): string =>
    Number.isNaN(Date.parse(instant)) ? instant : dates.format(new Date(instant));
  const say = (text: LocalizedText): string => {
    const locales = Object.keys(text);
    return text[pickLocale({ locales, defaultLocale: 'en' in text ? 'en' : (locales[0] ?? '') }, asked)] ?? '';
  };
  return {
    locale,
    words,
    status: isGerman ? statusWordsDe : statusWordsEn,
    dated,
    exact: (instant) => `${dated(instant)}, ${times.format(new Date(instant))} UTC`,
    say,
    reference: ([system = '', object = '', id = '']) => {
      const own = Object.hasOwn(records, system) ? records[system] : undefined;
      const title = own && Object.hasOwn(own, object) ? own[object] : undefined;
      return title ? `${say(title)} ${id}` : words.reference(system, object, id);
    },
    period: (duration) =>
      [...duration.matchAll(parts)]
        .map(([, count, unit]) => words.period(Number(count), unit as 'Y')) // one of the four, by the pattern
        .join(' ') || duration,
  };
}
