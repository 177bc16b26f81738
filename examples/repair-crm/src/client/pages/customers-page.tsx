import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { CustomerPage as List } from '../../shared/customer.js';
import type { Staff } from '../../shared/staff.js';
import { keys } from '../api/keys.js';
import { request } from '../api/request.js';
import { useSetup } from '../api/use-setup.js';
import { CustomerRow } from '../parts/customer-row.js';
import { CustomerSearch } from '../parts/customer-search.js';
import { Page } from '../parts/page.js';
import { Pagination } from '../parts/pagination.js';
import { QueryState } from '../parts/query-state.js';
import { Link } from '../router/link.js';
import { hashOf, searchIn } from '../router/search-in-hash.js';
import { useLocation } from '../router/use-location.js';
import { customerWords } from '../words/customer-words.js';
import { duplicateWords } from '../words/duplicate-words.js';
import { leadWords } from '../words/lead-words.js';
import { useWords } from '../words/use-words.js';

/** Fifty customers with their pills: one request for all of them. */
export function CustomersPage({ staff }: { readonly staff: Staff }) {
  const words = useWords(customerWords);
  const { open: duplicates } = useWords(duplicateWords);
  const { title: leads } = useWords(leadWords);
  const { searchParams, hash } = useLocation();
  const search = searchIn(hash);
  const page = Number(searchParams.get('page')) || 1;
  const setup = useSetup();
  const list = useQuery({
    queryKey: keys.customerPage(search, page),
    queryFn: () =>
      search === ''
        ? request<List>('GET', `/api/customers?page=${page}`)
        : request<List>('POST', '/api/customers/search', { search, page }),
    placeholderData: keepPreviousData,
  });
  const hrefOf = (to: number) => `/customers?page=${to}${hashOf(search)}`;
  const withPills = setup.data !== undefined && setup.data.consent !== 'off';
  const actions = (
    <>
      {withPills && (
        <Link className="button" href="/leads">
          {leads}
        </Link>
      )}
      {withPills && staff.role === 'manager' && (
        <Link className="button" href="/duplicates">
          {duplicates}
        </Link>
      )}
      <Link className="button primary" href="/customers/new">
        {words.create}
      </Link>
    </>
  );
  return (
    <Page title={words.title} actions={actions}>
      <CustomerSearch search={search} />
      <QueryState query={list}>
        {({ lines, total, page: shown, pages }) => (
          <>
            <p className="meta" role="status">
              {total === 0 ? (search ? words.nobody : words.noneYet) : words.found(total)}
            </p>
            {total > 0 && (
              <div className="row row-head meta" aria-hidden="true">
                <span>{words.columns.customer}</span>
                <span>{words.columns.device}</span>
                {withPills && <span>{words.columns.pills}</span>}
              </div>
            )}
            <ul className="rows">
              {lines.map((line) => (
                <CustomerRow key={line.id} line={line} withPills={withPills} />
              ))}
            </ul>
            <Pagination page={shown} pages={pages} hrefOf={hrefOf} />
          </>
        )}
      </QueryState>
    </Page>
  );
}
