import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { DuplicatePair } from '../../shared/duplicate.js';
import { keys } from '../api/keys.js';
import { request } from '../api/request.js';
import { CompareTwo } from '../parts/compare-two.js';
import { Page } from '../parts/page.js';
import { QueryState } from '../parts/query-state.js';
import { Link } from '../router/link.js';
import { commonWords } from '../words/common-words.js';
import { duplicateWords } from '../words/duplicate-words.js';
import { useWords } from '../words/use-words.js';

/** Who may be there twice, and both side by side before they become one. */
export function DuplicatesPage() {
  const words = useWords(duplicateWords);
  const { back } = useWords(commonWords);
  const [open, setOpen] = useState<DuplicatePair>();
  const pairs = useQuery({
    queryKey: keys.duplicates,
    queryFn: () => request<readonly DuplicatePair[]>('GET', '/api/duplicates'),
  });
  const who = ({ name, number }: DuplicatePair['older']) => words.who(name, number);
  const toList = (
    <Link className="button" href="/customers">
      {back}
    </Link>
  );
  return (
    <Page title={words.title} meta={words.hint} actions={toList}>
      {open ? (
        <CompareTwo pair={open} onLeave={() => setOpen(undefined)} />
      ) : (
        <QueryState query={pairs}>
          {(found) => (
            <>
              <p className="meta" role="status">
                {found.length === 0 ? words.none : words.found(found.length)}
              </p>
              <ul className="rows">
                {found.map((pair) => (
                  <li className="row" key={`${pair.older.id} ${pair.newer.id}`}>
                    <Link href={`/customers/${pair.older.id}`}>{who(pair.older)}</Link>
                    <Link href={`/customers/${pair.newer.id}`}>{who(pair.newer)}</Link>
                    <div className="row-order">
                      <span>{pair.same.map((what) => words.same[what]).join(', ')}</span>
                      <button type="button" className="link" onClick={() => setOpen(pair)}>
                        {words.review(pair.older.name, pair.newer.name)}
                      </button>
                    </div>
                  </li>
                ))}
              </ul>
            </>
          )}
        </QueryState>
      )}
    </Page>
  );
}
