import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { PersonState } from '@unticked/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { newRequestId } from '../recipes/new-request-id.js';
import { removedWords } from '../words/removed-words.js';
import { useWords } from '../words/use-words.js';
import { Field } from './field.js';
import { Notice } from './notice.js';

export interface WithReasonProps {
  readonly label: string;
  /** @param call sent again as it is where the answer was lost */
  readonly act: (call: { readonly id: string; readonly reason: string }) => Promise<PersonState>;
}

/** Something that is done to a customer once it was said why. */
export function WithReason({ label, act }: WithReasonProps) {
  const words = useWords(removedWords);
  const client = useQueryClient();
  const [id] = useState(newRequestId);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { reason: '' } });
  const doing = useMutation({
    mutationFn: (reason: string) => act({ id, reason }),
    onSuccess: () => client.invalidateQueries(),
  });
  return (
    <details className="fold">
      <summary>{label}</summary>
      <form noValidate onSubmit={handleSubmit(({ reason }) => doing.mutateAsync(reason).catch(() => undefined))}>
        {doing.error && <Notice tone="bad">{words.refused}</Notice>}
        <Field
          label={words.why}
          field={register('reason', { required: true, maxLength: 500 })}
          error={formState.errors.reason && words.whyMissing}
        />
        <button type="submit" className="button" disabled={formState.isSubmitting}>
          {label}
        </button>
      </form>
    </details>
  );
}
