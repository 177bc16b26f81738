import { ConsentBySource } from '@unticked/react';
import { useState } from 'react';
import { orderSource } from '../../shared/order.js';
import { Link } from '../router/link.js';
import { fileWords } from '../words/file-words.js';
import { useWords } from '../words/use-words.js';

/** Who answered while this repair was taken in or handed over; read once it is opened. */
export function RepairConsent({
  orderId,
  nameOf,
}: {
  readonly orderId: string;
  readonly nameOf: (customerId: string) => string | undefined;
}) {
  const words = useWords(fileWords);
  const [open, setOpen] = useState(false);
  return (
    <details className="fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.fromRepair(orderId)}</summary>
      {open && (
        <ConsentBySource
          aria-label={words.fromRepair(orderId)}
          source={orderSource(orderId)}
          person={(id) => nameOf(id) ?? <Link href={`/customers/${id}`}>{id}</Link>}
        />
      )}
    </details>
  );
}
