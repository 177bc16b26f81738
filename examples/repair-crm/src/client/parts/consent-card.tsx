import { useQueryClient } from '@tanstack/react-query';
import {
  CaptureFields,
  CaptureFile,
  ConsentCheckboxes,
  ConsentPills,
  ConsentStop,
  RecordWording,
  useConsentSubmission,
} from '@unticked/react';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { Customer } from '../../shared/customer.js';
import { type Order, orderSource } from '../../shared/order.js';
import type { Setup } from '../../shared/setup.js';
import { evidence } from '../api/evidence.js';
import { keys } from '../api/keys.js';
import { fileWords } from '../words/file-words.js';
import { useWords } from '../words/use-words.js';
import { Card } from './card.js';
import { RepairChoice } from './repair-choice.js';
import { SaveOutcome } from './save-outcome.js';
import { TellCustomer } from './tell-customer.js';

/** What holds, and beside it the form to change it: two clicks and Save while the customer is on the phone. */
export function ConsentCard({
  customer,
  orders,
  setup,
}: {
  readonly customer: Customer;
  readonly orders: readonly Order[];
  readonly setup: Setup;
}) {
  const words = useWords(fileWords);
  const { id: subjectId, language: locale } = customer;
  const { control, handleSubmit, formState } = useForm();
  const purposes = setup.purposes.map(({ id }) => id);
  const consent = useConsentSubmission({ control, name: 'consent', subjectId, locale, purposes, audience: 'clerk' });
  const [orderId, setOrderId] = useState('');
  const queries = useQueryClient();
  // The shop's own field follows the ledger; the widgets say what failed.
  const seen = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: keys.customer(subjectId) }),
      queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey.includes('by-source') }),
    ]);
  const save = handleSubmit(() => consent.submit({ subjectId }).then(seen, () => undefined));
  return (
    <Card title={words.consent}>
      <div className="consent-head">
        <ConsentPills subjectId={subjectId} />
        <ConsentStop subjectId={subjectId} onStopped={seen} />
        <RecordWording subjectId={subjectId} evidence={evidence} locales={['en', 'de']} onRecorded={seen} />
        <TellCustomer customer={customer} />
      </div>
      <form className="consent-form" noValidate onSubmit={save}>
        <p className="meta">{words.consentHint}</p>
        <ConsentCheckboxes control={control} name="consent" />
        <CaptureFields.Root control={control} name="consent" source={orderId === '' ? undefined : orderSource(orderId)}>
          <CaptureFields.Methods />
          <CaptureFields.Guardian />
          <CaptureFields.Evidence />
          <CaptureFile evidence={evidence} subjectId={subjectId} />
          <RepairChoice orders={orders} value={orderId} onChange={setOrderId} />
          <CaptureFields.Sentence />
        </CaptureFields.Root>
        <div className="form-foot">
          <button type="submit" className="button primary" disabled={formState.isSubmitting}>
            {words.consentSave}
          </button>
          <SaveOutcome consent={consent} customerId={subjectId} />
        </div>
      </form>
    </Card>
  );
}
