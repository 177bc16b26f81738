import { ErasureDialog, LegalHolds, ProcessingRestriction, RequestsDesk } from '@unticked/react';
import type { Customer } from '../../shared/customer.js';
import type { Staff } from '../../shared/staff.js';
import { Link } from '../router/link.js';
import { rightsWords } from '../words/rights-words.js';
import { useWords } from '../words/use-words.js';

/** What a customer asks for about their data. Everybody takes it in; who answers for it keeps, removes and erases. */
export function RightsCard({ customer, staff }: { readonly customer: Customer; readonly staff: Staff }) {
  const words = useWords(rightsWords);
  const { id, language } = customer;
  return (
    <div className="card">
      <h2>{words.onCustomer}</h2>
      <p className="actions">
        <RequestsDesk.Open subjectId={id} />
        {staff.role !== 'clerk' && (
          <Link className="button" href={`/customers/${id}/held`}>
            {words.held}
          </Link>
        )}
        {staff.role !== 'clerk' && <ErasureDialog subjectId={id} locale={language} />}
      </p>
      {staff.role === 'clerk' ? (
        <ProcessingRestriction.Root subjectId={id}>
          <ProcessingRestriction.State />
          <ProcessingRestriction.Restrict />
        </ProcessingRestriction.Root>
      ) : (
        <ProcessingRestriction subjectId={id} />
      )}
      {staff.role !== 'clerk' && <LegalHolds subjectId={id} />}
    </div>
  );
}
