import { useQueryClient } from '@tanstack/react-query';
import { MergeReview } from '@unticked/react';
import { useState } from 'react';
import type { CustomerRef } from '../../shared/duplicate.js';
import type { LeadLine } from '../../shared/lead.js';
import { request } from '../api/request.js';
import { newRequestId } from '../recipes/new-request-id.js';
import { Link } from '../router/link.js';
import { duplicateWords } from '../words/duplicate-words.js';
import { leadWords } from '../words/lead-words.js';
import { useProblemText } from '../words/use-problem-text.js';
import { useWords } from '../words/use-words.js';
import { Card } from './card.js';
import { Notice } from './notice.js';

export interface MakeCustomerProps {
  readonly lead: LeadLine;
  readonly onLeave: () => void;
}

/** Which customer a lead is, or that they are none yet; then what both said, and what will stand. */
export function MakeCustomer({ lead, onLeave }: MakeCustomerProps) {
  const words = useWords(leadWords);
  const { who, done } = useWords(duplicateWords);
  const text = useProblemText();
  const client = useQueryClient();
  const [requestId] = useState(newRequestId);
  const [into, setInto] = useState<CustomerRef>();
  const [failure, setFailure] = useState<unknown>();
  const [isDone, setDone] = useState(false);
  const called = ({ name, number }: CustomerRef) => who(name, number);
  const makeNew = () =>
    request<CustomerRef>('POST', `/api/leads/${lead.id}/customer`, { requestId }).then(setInto, setFailure);
  return (
    <Card title={words.makeOf(lead.name)}>
      {failure !== undefined && <Notice tone="bad">{text(failure)}</Notice>}
      {into ? (
        <MergeReview
          into={into.id}
          from={lead.id}
          intoName={called(into)}
          fromName={called(lead)}
          onMerged={() => {
            setDone(true);
            void client.invalidateQueries({ predicate: ({ queryKey }) => !queryKey.includes('merge-preview') });
          }}
        />
      ) : (
        <div className="stack">
          <p>{words.which}</p>
          {lead.found.length === 0 && <p className="meta">{words.nobody}</p>}
          <ul className="stack">
            {lead.found.map((customer) => (
              <li key={customer.id}>
                <p className="meta">{words.found(called(customer))}</p>
                <button type="button" className="button" onClick={() => setInto(customer)}>
                  {words.compare(called(customer))}
                </button>
              </li>
            ))}
            <li>
              <p className="meta">{words.newHint}</p>
              <button type="button" className="button" onClick={makeNew}>
                {words.somebodyNew}
              </button>
            </li>
          </ul>
        </div>
      )}
      <div className="form-foot">
        {into && isDone ? (
          <Link className="button primary" href={`/customers/${into.id}`}>
            {done}
          </Link>
        ) : (
          <button type="button" className="link" onClick={onLeave}>
            {words.leave}
          </button>
        )}
      </div>
    </Card>
  );
}
