import { Link } from '../router/link.js';
import { removedWords } from '../words/removed-words.js';
import { useDates } from '../words/use-dates.js';
import { useWords } from '../words/use-words.js';
import { Page } from './page.js';

/** That somebody was erased, when, and what remains. */
export function ErasedCustomer({ id, at }: { readonly id: string; readonly at: string }) {
  const words = useWords(removedWords);
  const dates = useDates();
  return (
    <Page title={words.erasedTitle} meta={words.erasedOn(id, dates.day(at))}>
      <div className="card">
        <h2>{words.remains}</h2>
        <ul className="lines">
          {words.remaining.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
        <p className="actions">
          <Link className="button" href="/rights">
            {words.toRequests}
          </Link>
          <Link className="button" href="/customers">
            {words.toCustomers}
          </Link>
        </p>
      </div>
    </Page>
  );
}
