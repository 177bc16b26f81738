import { ConsentPills } from '@unticked/react';
import type { CustomerLine } from '../../shared/customer.js';
import { Link } from '../router/link.js';
import { customerWords } from '../words/customer-words.js';
import { useWords } from '../words/use-words.js';
import { OrderStateTag } from './order-state-tag.js';

/** One customer in the list. */
export function CustomerRow({ line, withPills }: { readonly line: CustomerLine; readonly withPills: boolean }) {
  const words = useWords(customerWords);
  const { id, number, name, city, marketing, lastOrder } = line;
  const own = withPills ? words.marketing[marketing] : '';
  return (
    <li className="row">
      <div>
        <Link className="row-name" href={`/customers/${id}`}>
          {name}
        </Link>
        <p className="meta">{[words.number(number), city, own].filter(Boolean).join(' · ')}</p>
      </div>
      <div className="row-order">
        <span>{lastOrder?.device ?? words.noDevice}</span>
        {lastOrder && <OrderStateTag state={lastOrder.state} />}
      </div>
      {withPills && <ConsentPills compact subjectId={id} />}
    </li>
  );
}
