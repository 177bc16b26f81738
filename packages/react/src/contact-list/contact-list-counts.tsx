import { useConsentContext } from '../provider/use-consent-context.js';
import { countRows } from './count-rows.js';
import { listContext } from './list-context.js';

/**
 * Who may be contacted and why the others may not: a bar, and the same as a table that adds up.
 *
 * `data-unticked="contact-list-counts"`; in it `contact-list-bar`, whose parts have `data-tone="ok | no | nothing"`, and a table;
 * what is small below it is `meta`.
 */
export function ContactListCounts() {
  const { words, list } = listContext.use('ContactList.Counts');
  const { messages, format } = useConsentContext('ContactList.Counts');
  if (!list) return null;
  const number = (count: number) => count.toLocaleString(messages.dateLocale ?? messages.locale);
  const moment = (instant: string) => `${format.longDate(instant)}, ${format.time(instant)}`;
  const rows = countRows(list, words, messages);
  return (
    <div data-unticked="contact-list-counts">
      <svg
        data-unticked="contact-list-bar"
        viewBox={`0 0 ${Math.max(1, list.total)} 1`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {rows.map(({ key, count, tone }, index) => (
          <rect
            key={key}
            x={rows.slice(0, index).reduce((sum, before) => sum + before.count, 0)}
            width={count}
            height={1}
            data-tone={tone}
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </svg>
      <table>
        <caption>{words.who(moment(list.at))}</caption>
        <thead>
          <tr>
            <th scope="col">{format.capital(words.reason)}</th>
            <th scope="col">{format.capital(words.people)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, count, tone }) => (
            <tr key={key} data-tone={tone}>
              <th scope="row">{format.capital(label)}</th>
              <td>{number(count)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{format.capital(words.total)}</th>
            <td>{number(list.total)}</td>
          </tr>
        </tfoot>
      </table>
      {list.counted === 'allowed' && <p data-unticked="meta">{words.onlyAllowed}</p>}
      <p data-unticked="meta">
        {list.validUntil === null ? words.noEnd : words.validUntil(moment(list.validUntil))}{' '}
        {words.fingerprint(list.fingerprint.slice(0, 12))}
      </p>
    </div>
  );
}
