import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Customer } from '../../shared/customer.js';
import { type Order, type OrderState, orderStates } from '../../shared/order.js';
import { keys } from '../api/keys.js';
import { request } from '../api/request.js';
import { customerWords } from '../words/customer-words.js';
import { fileWords } from '../words/file-words.js';
import { useDates } from '../words/use-dates.js';
import { useProblemText } from '../words/use-problem-text.js';
import { useWords } from '../words/use-words.js';
import { Card } from './card.js';
import { NewRepair } from './new-repair.js';
import { Notice } from './notice.js';
import { RepairConsent } from './repair-consent.js';

/** The customer's devices, newest first. */
export function RepairsCard({
  customer,
  orders,
  withConsent,
}: {
  readonly customer: Customer;
  readonly orders: readonly Order[];
  readonly withConsent: boolean;
}) {
  const { id: customerId, name } = customer;
  const words = useWords(fileWords);
  const { states } = useWords(customerWords);
  const dates = useDates();
  const text = useProblemText();
  const client = useQueryClient();
  const change = useMutation({
    mutationFn: ({ id, state }: { id: string; state: OrderState }) =>
      request('PUT', `/api/orders/${id}/state`, { state }),
    onSettled: () => client.invalidateQueries({ queryKey: keys.customer(customerId) }),
  });
  return (
    <Card title={words.repairs}>
      {change.error && <Notice tone="bad">{text(change.error)}</Notice>}
      <ul className="lines">
        {orders.map(({ id, device, fault, state, createdAt }) => (
          <li key={id}>
            <div>
              <strong>{device}</strong>
              <p className="meta">{[id, fault, words.left(dates.day(createdAt))].filter(Boolean).join(' · ')}</p>
              {withConsent && <RepairConsent orderId={id} nameOf={(one) => (one === customerId ? name : undefined)} />}
            </div>
            <select
              aria-label={words.stateOf(device)}
              value={state}
              onChange={(event) => change.mutate({ id, state: event.target.value as OrderState })} // the options below are these
            >
              {orderStates.map((one) => (
                <option key={one} value={one}>
                  {states[one]}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      <NewRepair customerId={customerId} />
    </Card>
  );
}
