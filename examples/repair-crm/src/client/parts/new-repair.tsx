import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useForm } from 'react-hook-form';
import { newCustomerInput } from '../../shared/customer-input.js';
import { keys } from '../api/keys.js';
import { request } from '../api/request.js';
import { customerWords } from '../words/customer-words.js';
import { fileWords } from '../words/file-words.js';
import { useFieldError } from '../words/use-field-error.js';
import { useProblemText } from '../words/use-problem-text.js';
import { useWords } from '../words/use-words.js';
import { Field } from './field.js';
import { Notice } from './notice.js';

const schema = newCustomerInput.pick({ device: true, fault: true });

/** Another device of somebody who is known. */
export function NewRepair({ customerId }: { readonly customerId: string }) {
  const words = useWords(fileWords);
  const { fields } = useWords(customerWords);
  const text = useProblemText();
  const errorOf = useFieldError();
  const client = useQueryClient();
  const box = useRef<HTMLDetailsElement>(null);
  const { register, handleSubmit, reset, formState } = useForm({
    resolver: zodResolver(schema),
    defaultValues: { device: '', fault: '' },
  });
  const add = useMutation({
    mutationFn: (order: { device: string; fault: string }) =>
      request('POST', `/api/customers/${customerId}/orders`, order),
    onSuccess: () => {
      reset();
      if (box.current) box.current.open = false;
      return client.invalidateQueries({ queryKey: keys.customer(customerId) });
    },
  });
  return (
    <details className="fold" ref={box}>
      <summary>{words.addRepair}</summary>
      <form noValidate onSubmit={handleSubmit((order) => add.mutateAsync(order).catch(() => undefined))}>
        {add.error && <Notice tone="bad">{text(add.error)}</Notice>}
        <Field label={fields.device} field={register('device')} error={errorOf('device', formState.errors.device)} />
        <Field label={fields.fault} field={register('fault')} error={errorOf('fault', formState.errors.fault)} />
        <button type="submit" className="button" disabled={formState.isSubmitting}>
          {words.addRepairSave}
        </button>
      </form>
    </details>
  );
}
