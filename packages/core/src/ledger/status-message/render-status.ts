import type { StatusFormat, StatusItem, StatusMessage } from '../../model/status-message.js';
import { dateLocale } from './date-locale.js';
import type { StatusWords } from './status-words.js';
import { statusWordsDe } from './status-words-de.js';
import { statusWordsEn } from './status-words-en.js';

/** A heading and what stands under it, before it is text or HTML. */
interface Section {
  readonly heading: string;
  readonly lines: readonly string[];
}

const escaped: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const asHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => escaped[sign] ?? '');

const wordsFor = (locale: string): StatusWords =>
  locale.toLowerCase().startsWith('de') ? statusWordsDe : statusWordsEn;

function sectionOf(item: StatusItem, words: StatusWords, dated: (instant: string) => string): Section {
  const { channel, taken, since, until, status, controller } = item;
  const spans = [since === null ? '' : words.since(dated(since)), until === null ? '' : words.until(dated(until))];
  return {
    heading: channel === '*' ? item.title : `${item.title}: ${words.channels[channel]}`,
    lines: [
      item.text,
      `${words.ground}: ${words.grounds[item.ground]}.`,
      `${words.answer}: ${[words.statuses[status], ...spans].filter(Boolean).join(', ')}.`,
      ...(taken === null ? [] : [`${words.takenBy(controller, words.methods[taken.method], dated(taken.at))}.`]),
      words.use[item.use],
    ],
  };
}

function contactsOf({ controllers }: StatusMessage): readonly string[] {
  return controllers.map(({ name, address, contact: { email, phone, url } }) =>
    [name, address, phone, email, url].filter(Boolean).join(', '),
  );
}

/**
 * A status message as words, in its own language where there is one, else in English.
 * @param link the page of the person's preferences, with the token in its fragment. @default none: on paper and by phone
 * @returns for `html` a fragment in which everything is escaped, without style or script
 */
export function renderStatus(message: StatusMessage, format: StatusFormat, link?: string): string {
  const words = wordsFor(message.locale);
  const names = message.controllers.map(({ name }) => name).join(', ');
  const dates = new Intl.DateTimeFormat(dateLocale(message.locale), { dateStyle: 'long', timeZone: 'UTC' });
  const dated = (instant: string): string => dates.format(new Date(instant));
  const contacts = contactsOf(message);
  if (format === 'sms') {
    const titles = [...new Set(message.items.map(({ title }) => title))].join(', ');
    return words.sms(names, titles, link ?? contacts[0] ?? '');
  }
  // A number and its middle dots say nothing to somebody who listens.
  const isHeard = format === 'script';
  const addresses = message.addresses.map(({ channel, address }) =>
    isHeard ? words.channels[channel] : `${words.channels[channel]}: ${address}`,
  );
  const sections: readonly Section[] = [
    { heading: words.title(names), lines: [words.why] },
    ...(addresses.length === 0 ? [] : [{ heading: words.addresses, lines: addresses }]),
    ...message.items.map((item) => sectionOf(item, words, dated)),
    {
      heading: words.change,
      lines: [...(link === undefined || isHeard ? [] : [words.changeBy(link)]), ...contacts.map(words.contact)],
    },
  ];
  if (format === 'html') {
    const part = ({ heading, lines }: Section, level: number): string =>
      [`<h${level}>${asHtml(heading)}</h${level}>`, ...lines.map((line) => `<p>${asHtml(line)}</p>`)].join('\n');
    return `<div lang="${asHtml(message.locale)}">\n${sections.map((one, at) => part(one, at === 0 ? 1 : 2)).join('\n')}\n</div>`;
  }
  return sections.map(({ heading, lines }) => [isHeard ? `${heading}.` : heading, ...lines].join('\n')).join('\n\n');
}
