import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { LeadLine } from '../../shared/lead.js';
import type { Staff } from '../../shared/staff.js';
import { keys } from '../api/keys.js';
import { request } from '../api/request.js';
import { useSetup } from '../api/use-setup.js';
import { LeadForm } from '../parts/lead-form.js';
import { LeadRow } from '../parts/lead-row.js';
import { MakeCustomer } from '../parts/make-customer.js';
import { Notice } from '../parts/notice.js';
import { Page } from '../parts/page.js';
import { QueryState } from '../parts/query-state.js';
import { Link } from '../router/link.js';
import { commonWords } from '../words/common-words.js';
import { leadWords } from '../words/lead-words.js';
import { useWords } from '../words/use-words.js';

/** Who signed up and is no customer yet: what they said, and how they become one. */
export function LeadsPage({ staff }: { readonly staff: Staff }) {
  const words = useWords(leadWords);
  const { back } = useWords(commonWords);
  const [open, setOpen] = useState<LeadLine | 'sign-up'>();
  const [isSignedUp, setSignedUp] = useState(false);
  const setup = useSetup();
  const leads = useQuery({ queryKey: keys.leads, queryFn: () => request<readonly LeadLine[]>('GET', '/api/leads') });
  const purposeId = setup.data?.consent === 'on' ? setup.data.messagePurposes.news : null;
  const show = (next: LeadLine | 'sign-up' | undefined, wasSignedUp = false) => {
    setOpen(next);
    setSignedUp(wasSignedUp);
  };
  const actions = (
    <>
      <Link className="button" href="/customers">
        {back}
      </Link>
      {purposeId !== null && (
        <button type="button" className="button primary" onClick={() => show('sign-up')}>
          {words.signUp}
        </button>
      )}
    </>
  );
  return (
    <Page title={words.title} meta={words.hint} actions={actions}>
      <div role="status">{isSignedUp && <Notice tone="good">{words.saved}</Notice>}</div>
      {open === 'sign-up' && purposeId !== null && (
        <LeadForm purposeId={purposeId} onSignedUp={() => show(undefined, true)} />
      )}
      {open !== undefined && open !== 'sign-up' && <MakeCustomer lead={open} onLeave={() => show(undefined)} />}
      {open === undefined && (
        <QueryState query={leads}>
          {(found) => (
            <>
              <p className="meta" role="status">
                {found.length === 0 ? words.none : words.count(found.length)}
              </p>
              <ul className="rows">
                {found.map((lead) => (
                  <LeadRow key={lead.id} lead={lead} onMake={staff.role === 'manager' ? () => show(lead) : undefined} />
                ))}
              </ul>
            </>
          )}
        </QueryState>
      )}
    </Page>
  );
}
