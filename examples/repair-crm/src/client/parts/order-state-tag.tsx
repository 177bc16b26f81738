import type { OrderState } from '../../shared/order.js';
import { customerWords } from '../words/customer-words.js';
import { useWords } from '../words/use-words.js';

/** Where a repair stands. */
export function OrderStateTag({ state }: { readonly state: OrderState }) {
  const { states } = useWords(customerWords);
  return (
    <span className="tag" data-order={state}>
      {states[state]}
    </span>
  );
}
