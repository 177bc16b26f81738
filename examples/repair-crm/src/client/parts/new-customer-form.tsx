import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useConsentSubmission, withConsent } from '@unticked/react';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { type NewCustomerInput, newCustomerInput } from '../../shared/customer-input.js';
import { firstOrderId } from '../../shared/order.js';
import type { Setup } from '../../shared/setup.js';
import { keys } from '../api/keys.js';
import { newRequestId } from '../recipes/new-request-id.js';
import { postPlainly } from '../recipes/post-plainly.js';
import type { Recipe } from '../recipes/recipe.js';
import { saveLater } from '../recipes/save-later.js';
import { saveTogether } from '../recipes/save-together.js';
import { navigate } from '../router/navigate.js';
import { customerWords } from '../words/customer-words.js';
import { useLanguage } from '../words/language-context.js';
import { useFieldError } from '../words/use-field-error.js';
import { useProblemText } from '../words/use-problem-text.js';
import { useWords } from '../words/use-words.js';
import { AskCard } from './ask-card.js';
import { Card } from './card.js';
import { CustomerFields } from './customer-fields.js';
import { ErrorSummary } from './error-summary.js';
import { Field } from './field.js';
import { Notice } from './notice.js';
import { useSummary } from './use-summary.js';

const blank = {
  name: '',
  street: '',
  postcode: '',
  city: '',
  country: 'AT',
  phone: '',
  email: '',
  born: '',
  device: '',
  fault: '',
};

export function NewCustomerForm({ setup, recipe }: { readonly setup: Setup; readonly recipe: Recipe }) {
  const words = useWords(customerWords);
  const { language } = useLanguage();
  const text = useProblemText();
  const errorOf = useFieldError();
  const client = useQueryClient();
  const [requestId] = useState(newRequestId);
  const [failure, setFailure] = useState<unknown>();

  const isAsking = setup.consent === 'on';
  const form = useForm<NewCustomerInput>({
    // Where nothing is asked, the field that holds the answers must not hold the form up.
    resolver: isAsking ? withConsent(zodResolver(newCustomerInput)) : zodResolver(newCustomerInput),
    defaultValues: { ...blank, language },
    // The summary takes the focus.
    shouldFocusError: false,
  });
  const { control, register, formState } = form;
  const reads = useWatch({ control, name: 'language' });
  const consent = useConsentSubmission({
    control,
    name: 'consent',
    audience: 'clerk',
    locale: reads,
    ...(isAsking ? { purposes: setup.purposes.map(({ id }) => id) } : {}),
  });
  const summary = useSummary(form);

  const save = form.handleSubmit(async (values, event) => {
    const saving = { values, consent, isAsking, requestId };
    setFailure(undefined);
    try {
      if (recipe === 'plain') {
        if (event?.target instanceof HTMLFormElement) postPlainly(event.target, saving);
        return;
      }
      const id = await (recipe === 'server' ? saveTogether(saving) : saveLater(saving));
      void client.invalidateQueries({ queryKey: keys.customers });
      navigate(`/customers/${id}`, 'replace');
    } catch (error) {
      setFailure(error);
    }
  });

  return (
    <form className="form" noValidate method="post" action="/customers" onSubmit={save}>
      <ErrorSummary {...summary} />
      {failure !== undefined && (
        <Notice tone="bad">
          {consent.state === 'error' && <p>{words.savedNew}</p>}
          <p>{text(failure)}</p>
        </Notice>
      )}
      <Card title={words.person}>
        <CustomerFields register={register} errors={formState.errors} />
      </Card>
      <Card title={words.deviceTitle}>
        <div className="fields">
          <Field
            label={words.fields.device}
            field={register('device')}
            error={errorOf('device', formState.errors.device)}
          />
          <Field
            label={words.fields.fault}
            field={register('fault')}
            error={errorOf('fault', formState.errors.fault)}
          />
        </div>
      </Card>
      {isAsking ? (
        <AskCard control={control} orderId={firstOrderId(requestId)} />
      ) : (
        <p className="meta">{setup.consent === 'off' ? words.unaskedOff : words.unaskedPaused}</p>
      )}
      {recipe === 'plain' && (
        <>
          <input type="hidden" name="requestId" value={requestId} />
          <input type="hidden" name="consent" />
        </>
      )}
      <div className="form-foot">
        <button type="submit" className="button primary" disabled={formState.isSubmitting}>
          {words.saveNew}
        </button>
      </div>
    </form>
  );
}
