import { useId } from 'react';
import type { Order } from '../../shared/order.js';
import { fileWords } from '../words/file-words.js';
import { useWords } from '../words/use-words.js';

export interface RepairChoiceProps {
  readonly orders: readonly Order[];
  /** Of the repair; empty: none. */
  readonly value: string;
  readonly onChange: (orderId: string) => void;
}

/** Which repair the customer is here about. Nothing is chosen for them: an answer is found from there ever after. */
export function RepairChoice({ orders, value, onChange }: RepairChoiceProps) {
  const words = useWords(fileWords);
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{words.saidOver}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{words.noRepair}</option>
        {orders.map((order) => (
          <option key={order.id} value={order.id}>
            {words.repair(order.device, order.id)}
          </option>
        ))}
      </select>
    </div>
  );
}
