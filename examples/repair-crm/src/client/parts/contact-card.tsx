import type { Customer } from '../../shared/customer.js';
import { customerWords } from '../words/customer-words.js';
import { fileWords } from '../words/file-words.js';
import { useWords } from '../words/use-words.js';
import { Card } from './card.js';

/** Where the customer is reached. */
export function ContactCard({ customer }: { readonly customer: Customer }) {
  const words = useWords(fileWords);
  const { fields, countries } = useWords(customerWords);
  const { phone, email, street, postcode, city, country } = customer;
  const lines = [street, [postcode, city].filter(Boolean).join(' '), countries[country as 'AT'] ?? country].filter(
    Boolean,
  );
  return (
    <Card title={words.contact}>
      <dl className="facts">
        <dt>{fields.phone}</dt>
        <dd>{phone || <span className="meta">{words.noPhone}</span>}</dd>
        <dt>{fields.email}</dt>
        <dd>{email || <span className="meta">{words.noEmail}</span>}</dd>
        <dt>{fields.address}</dt>
        <dd>{street === '' && city === '' ? <span className="meta">{words.noAddress}</span> : lines.join(', ')}</dd>
      </dl>
    </Card>
  );
}
