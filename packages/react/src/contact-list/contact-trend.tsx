import type { CountsPage } from '@unticked/core';
import type { ComponentPropsWithoutRef } from 'react';
import { list } from '../messages/en/list.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useWords } from '../provider/use-words.js';
import { trendLines } from './trend-lines.js';

export interface ContactTrendProps extends ComponentPropsWithoutRef<'section'> {
  /** Every part of `admin.lists.countStatuses({ purposeId, at })`, added up by `joinCounts`. */
  readonly counts: CountsPage;
  /** The purpose's title, in the interface's language. */
  readonly title: string;
}

/**
 * How many may be contacted over time, by each channel of a purpose: lines told apart by their dashes, and the same as a table.
 *
 * `data-unticked="contact-trend"`; in it `contact-trend-plot` and a table whose heads carry a `contact-trend-key`; `data-line="0 | 1 | 2 | 3"`.
 */
export function ContactTrend({ counts, title, ...props }: ContactTrendProps) {
  const { messages, format } = useConsentContext('ContactTrend');
  const words = useWords('ContactTrend', 'list', list);
  const { instants, lines } = trendLines(counts);
  const number = (count: number) => count.toLocaleString(messages.dateLocale ?? messages.locale);
  if (lines.length === 0) return <p data-unticked="meta">{words.noTrend}</p>;
  return (
    <section aria-label={words.trend(title)} lang={messages.locale} {...props} data-unticked="contact-trend">
      <svg data-unticked="contact-trend-plot" viewBox="0 0 100 40" preserveAspectRatio="none" aria-hidden="true">
        {lines.map(({ channel, points }, index) => (
          <polyline key={channel} points={points} data-line={index % 4} vectorEffect="non-scaling-stroke" />
        ))}
      </svg>
      <table>
        <caption>{words.trend(title)}</caption>
        <thead>
          <tr>
            <th scope="col">{format.capital(words.when)}</th>
            {lines.map(({ channel }, index) => (
              <th key={channel} scope="col">
                <svg data-unticked="contact-trend-key" viewBox="0 0 24 4" aria-hidden="true">
                  <line x1={0} y1={2} x2={24} y2={2} data-line={index % 4} />
                </svg>{' '}
                {format.capital(channel === '*' ? words.people : messages.common.channel[channel])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {instants.map((at, index) => (
            <tr key={at}>
              <th scope="row">{format.date(at)}</th>
              {lines.map(({ channel, allowed }) => {
                const count = allowed[index];
                return <td key={channel}>{count === undefined ? '–' : number(count)}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
