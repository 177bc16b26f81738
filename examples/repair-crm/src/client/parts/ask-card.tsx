import { CaptureFields, ConsentCheckboxes } from '@unticked/react';
import type { Control } from 'react-hook-form';
import type { NewCustomerInput } from '../../shared/customer-input.js';
import { orderSource } from '../../shared/order.js';
import { customerWords } from '../words/customer-words.js';
import { useWords } from '../words/use-words.js';
import { Card } from './card.js';

/** The questions to a new customer, and how the answers came. */
export function AskCard({
  control,
  orderId,
}: {
  readonly control: Control<NewCustomerInput>;
  readonly orderId: string;
}) {
  const words = useWords(customerWords);
  return (
    <Card title={words.questions}>
      <ConsentCheckboxes control={control} name="consent" audience="clerk" />
      <CaptureFields control={control} name="consent" source={orderSource(orderId)} />
    </Card>
  );
}
