import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { CaptureFields, ConsentCheckboxes, useConsentSubmission, withConsent } from '@unticked/react';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { type LeadInput, leadInput } from '../../shared/lead.js';
import { keys } from '../api/keys.js';
import { request } from '../api/request.js';
import { newRequestId } from '../recipes/new-request-id.js';
import { customerWords } from '../words/customer-words.js';
import { useLanguage } from '../words/language-context.js';
import { leadWords } from '../words/lead-words.js';
import { useFieldError } from '../words/use-field-error.js';
import { useProblemText } from '../words/use-problem-text.js';
import { useWords } from '../words/use-words.js';
import { Card } from './card.js';
import { ErrorSummary } from './error-summary.js';
import { Field } from './field.js';
import { Notice } from './notice.js';
import { SelectField } from './select-field.js';
import { useSummary } from './use-summary.js';

export interface LeadFormProps {
  /** What they may sign up for. */
  readonly purposeId: string;
  readonly onSignedUp: () => void;
}

/** An address and a yes, and no more. */
export function LeadForm({ purposeId, onSignedUp }: LeadFormProps) {
  const words = useWords(leadWords);
  const { fields, languages } = useWords(customerWords);
  const { language } = useLanguage();
  const text = useProblemText();
  const errorOf = useFieldError();
  const client = useQueryClient();
  const [requestId] = useState(newRequestId);
  const [failure, setFailure] = useState<unknown>();
  const form = useForm<LeadInput>({
    resolver: withConsent(zodResolver(leadInput)),
    defaultValues: { email: '', name: '', language },
    // The summary takes the focus.
    shouldFocusError: false,
  });
  const { control, register, formState } = form;
  const locale = useWatch({ control, name: 'language' });
  const consent = useConsentSubmission({ control, name: 'consent', audience: 'clerk', locale, purposes: [purposeId] });
  const summary = useSummary(form);
  const save = form.handleSubmit(async (lead) => {
    setFailure(undefined);
    try {
      await request('POST', '/api/leads', { lead, requestId, submission: consent.take(lead) });
      await client.invalidateQueries({ queryKey: keys.leads });
      onSignedUp();
    } catch (error) {
      setFailure(error);
    }
  });
  return (
    <Card title={words.signUp}>
      <form className="form" noValidate onSubmit={save}>
        <ErrorSummary {...summary} />
        {failure !== undefined && <Notice tone="bad">{text(failure)}</Notice>}
        <div className="fields">
          <Field
            label={fields.email}
            type="email"
            autoComplete="off"
            field={register('email')}
            error={errorOf('email', formState.errors.email)}
          />
          <Field
            label={words.name}
            autoComplete="off"
            field={register('name')}
            error={errorOf('name', formState.errors.name)}
          />
          <SelectField label={fields.language} field={register('language')} options={languages} />
        </div>
        <ConsentCheckboxes control={control} name="consent" />
        <CaptureFields control={control} name="consent" />
        <div className="form-foot">
          <button type="submit" className="button primary" disabled={formState.isSubmitting}>
            {words.save}
          </button>
        </div>
      </form>
    </Card>
  );
}
