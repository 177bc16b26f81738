import type { PresentedForm } from '@unticked/core';
import { CaptureFields, ConsentCheckboxes, useConsentSubmission } from '@unticked/react';
import { useForm } from 'react-hook-form';
import { settingsWords } from '../words/settings-words.js';
import { useWords } from '../words/use-words.js';

/** The real widgets on a form that was never handed out: there is no button to save, and no seal to save with. */
export function PreviewBoxes({ form }: { readonly form: PresentedForm }) {
  const words = useWords(settingsWords);
  const { control } = useForm();
  const { audience, locale } = form;
  const purposes = form.questions.map(({ id }) => id);
  useConsentSubmission({ control, name: 'preview', initialForm: form, audience, locale, purposes });
  return (
    <form className="preview-form" onSubmit={(event) => event.preventDefault()}>
      <ConsentCheckboxes control={control} name="preview" />
      {audience === 'clerk' && <CaptureFields control={control} name="preview" />}
      <p className="meta">{words.previewHint}</p>
    </form>
  );
}
