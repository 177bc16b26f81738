import { useQueryClient } from '@tanstack/react-query';
import {
  CaptureFields,
  CaptureFile,
  ConsentCheckboxes,
  ConsentPills,
  ConsentStop,
  useConsentSubmission,
} from '@unticked/react';
import { useForm } from 'react-hook-form';
import type { Customer } from '../../shared/customer.js';
import type { Setup } from '../../shared/setup.js';
import { evidence } from '../api/evidence.js';
import { keys } from '../api/keys.js';
import { fileWords } from '../words/file-words.js';
import { useWords } from '../words/use-words.js';
import { Card } from './card.js';
import { SaveOutcome } from './save-outcome.js';

/** What holds, and beside it the form to change it: two clicks and Save while the customer is on the phone. */
export function ConsentCard({ customer, setup }: { readonly customer: Customer; readonly setup: Setup }) {
  const words = useWords(fileWords);
  const { id: subjectId, language: locale } = customer;
  const { control, handleSubmit, formState } = useForm();
  const purposes = setup.purposes.map(({ id }) => id);
  const consent = useConsentSubmission({ control, name: 'consent', subjectId, locale, purposes, audience: 'clerk' });
  const queries = useQueryClient();
  // The shop's own field follows the ledger; the widgets say what failed.
  const seen = () => queries.invalidateQueries({ queryKey: keys.customer(subjectId) });
  const save = handleSubmit(() => consent.submit({ subjectId }).then(seen, () => undefined));
  return (
    <Card title={words.consent}>
      <div className="consent-head">
        <ConsentPills subjectId={subjectId} />
        <ConsentStop subjectId={subjectId} onStopped={seen} />
      </div>
      <form className="consent-form" noValidate onSubmit={save}>
        <p className="meta">{words.consentHint}</p>
        <ConsentCheckboxes control={control} name="consent" />
        <CaptureFields.Root control={control} name="consent">
          <CaptureFields.Methods />
          <CaptureFields.Evidence />
          <CaptureFile evidence={evidence} subjectId={subjectId} />
          <CaptureFields.Sentence />
        </CaptureFields.Root>
        <div className="form-foot">
          <button type="submit" className="button primary" disabled={formState.isSubmitting}>
            {words.consentSave}
          </button>
          <SaveOutcome state={consent.state} />
        </div>
      </form>
    </Card>
  );
}
