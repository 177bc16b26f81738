import { useQueryClient } from '@tanstack/react-query';
import {
  ErasureDialog,
  type ErasureDialogProps,
  LegalHolds,
  ProcessingRestriction,
  RequestsDesk,
} from '@unticked/react';
import { useRef } from 'react';
import type { Customer } from '../../shared/customer.js';
import type { Staff } from '../../shared/staff.js';
import { keys } from '../api/keys.js';
import { Link } from '../router/link.js';
import { rightsWords } from '../words/rights-words.js';
import { useWords } from '../words/use-words.js';
import { RemoveCustomer } from './remove-customer.js';

/** How somebody may come with it. */
const ways = ['in_person', 'phone', 'letter', 'email'] as const;

/** What a customer asks for about their data. Everybody takes it in, and removes; who answers for it keeps and erases. */
export function RightsCard({ customer, staff }: { readonly customer: Customer; readonly staff: Staff }) {
  const words = useWords(rightsWords);
  const client = useQueryClient();
  const { id, name, language } = customer;
  const isErased = useRef(false);
  const changed: ErasureDialogProps['onChanged'] = (so) => {
    isErased.current = 'request' in so && so.state === 'done';
    void client.invalidateQueries({ queryKey: keys.personState(id) });
  };
  // Who was erased is gone from the page once the dialog is closed, which has a confirmation to print until then.
  const closed = (): void => {
    if (isErased.current) void client.resetQueries({ queryKey: keys.customer(id) });
  };
  return (
    <div className="card">
      <h2>{words.onCustomer}</h2>
      <p className="actions">
        <RequestsDesk.Open subjectId={id} methods={ways} />
        {staff.role !== 'clerk' && (
          <Link className="button" href={`/customers/${id}/held`}>
            {words.held}
          </Link>
        )}
        {staff.role !== 'clerk' && (
          <ErasureDialog subjectId={id} subject={name} locale={language} onChanged={changed} onClose={closed} />
        )}
      </p>
      {staff.role === 'clerk' ? (
        <>
          <RemoveCustomer id={id} />
          <ProcessingRestriction.Root subjectId={id}>
            <ProcessingRestriction.State />
            <ProcessingRestriction.Restrict />
          </ProcessingRestriction.Root>
        </>
      ) : (
        <ProcessingRestriction subjectId={id} />
      )}
      {staff.role !== 'clerk' && <LegalHolds subjectId={id} />}
    </div>
  );
}
