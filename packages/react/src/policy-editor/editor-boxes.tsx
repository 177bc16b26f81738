import type { Form, PresentedForm } from '@unticked/core';
import { useForm } from 'react-hook-form';
import { CaptureFields } from '../capture-fields/capture-fields.js';
import { ConsentCheckboxes } from '../consent-checkboxes/consent-checkboxes.js';
import { useConsentSubmission } from '../use-consent-submission/use-consent-submission.js';

/** Handed out by nobody: nothing that is ticked on it could ever be stored. */
function presented(form: Form): PresentedForm {
  const { policyId, policyVersion, locale, audience } = form;
  const issuedAt = new Date(0).toISOString() as PresentedForm['issuedAt']; // the form of an instant
  const presentation = { id: 'preview', policyId, policyVersion, locale, audience, notices: {}, issuedAt };
  return { ...form, presentation, issuedAt };
}

/** The real boxes, on a form that cannot be sent. */
export function EditorBoxes({ form }: { readonly form: Form }) {
  const { control } = useForm();
  const { audience, locale } = form;
  const purposes = form.questions.map(({ id }) => id);
  useConsentSubmission({ control, name: 'preview', initialForm: presented(form), audience, locale, purposes });
  return (
    <>
      <ConsentCheckboxes control={control} name="preview" />
      {audience === 'clerk' && <CaptureFields control={control} name="preview" />}
    </>
  );
}
