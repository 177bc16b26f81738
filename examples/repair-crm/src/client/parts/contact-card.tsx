import { SuppressAddress } from '@unticked/react';
import type { Customer } from '../../shared/customer.js';
import { customerWords } from '../words/customer-words.js';
import { fileWords } from '../words/file-words.js';
import { useWords } from '../words/use-words.js';
import { Card } from './card.js';

interface ContactCardProps {
  readonly customer: Customer;
  /** Show the shop's own field, which the ledger writes. */
  readonly withMarketing: boolean;
  /** Show whether an address is left alone, and let it be changed. */
  readonly withBlocks: boolean;
}

/** Where the customer is reached, and what the shop's own record says of advertising. */
export function ContactCard({ customer, withMarketing, withBlocks }: ContactCardProps) {
  const words = useWords(fileWords);
  const { fields, countries } = useWords(customerWords);
  const { phone, email, street, postcode, city, country, marketing } = customer;
  // One that is not in the list is shown as it is.
  const lines = [street, [postcode, city].filter(Boolean).join(' '), countries[country as 'AT'] ?? country].filter(
    Boolean,
  );
  const reached = (address: string) => (
    <>
      {address}
      {withBlocks && <SuppressAddress address={address} />}
    </>
  );
  return (
    <Card title={words.contact}>
      <dl className="facts">
        <dt>{fields.phone}</dt>
        <dd>{phone ? reached(phone) : <span className="meta">{words.noPhone}</span>}</dd>
        <dt>{fields.email}</dt>
        <dd>{email ? reached(email) : <span className="meta">{words.noEmail}</span>}</dd>
        <dt>{fields.address}</dt>
        <dd>{street === '' && city === '' ? <span className="meta">{words.noAddress}</span> : lines.join(', ')}</dd>
        {withMarketing && (
          <>
            <dt>{words.marketing}</dt>
            <dd>{words.marketingSays[marketing]}</dd>
          </>
        )}
      </dl>
    </Card>
  );
}
