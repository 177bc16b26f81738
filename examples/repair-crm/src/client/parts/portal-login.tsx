import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod';
import type { PortalSession } from '../../shared/portal.js';
import { keys } from '../api/keys.js';
import { request } from '../api/request.js';
import { loginWords } from '../words/login-words.js';
import { portalWords } from '../words/portal-words.js';
import { useProblemText } from '../words/use-problem-text.js';
import { useWords } from '../words/use-words.js';
import { Field } from './field.js';
import { Notice } from './notice.js';
import { Page } from './page.js';

const schema = z.object({
  email: z.email(),
  // Empty while it is not asked for.
  code: z
    .string()
    .transform((typed) => typed.replace(/\s/g, ''))
    .pipe(z.string().regex(/^(\d{6})?$/)),
});

/** By a code that goes to the address: no password is kept, and nobody learns here who is a customer. */
export function PortalLogin() {
  const words = useWords(portalWords);
  const { ownText } = useWords(loginWords);
  const text = useProblemText();
  const client = useQueryClient();
  const { register, handleSubmit, formState, setError, setFocus, setValue } = useForm({
    resolver: zodResolver(schema),
    defaultValues: { email: '', code: '' },
  });
  const ask = useMutation({ mutationFn: (email: string) => request('POST', '/api/me/codes', { email }) });
  const enter = useMutation({
    mutationFn: (given: { email: string; code: string }) => request<PortalSession>('POST', '/api/me/session', given),
    onSuccess: (session) => client.setQueryData(keys.portal, session),
  });
  const isAsked = ask.isSuccess;
  useEffect(() => {
    if (isAsked) setFocus('code');
  }, [isAsked, setFocus]);
  const again = () => {
    setValue('code', '');
    enter.reset();
    ask.reset();
  };
  const submit = async ({ email, code }: z.output<typeof schema>): Promise<void> => {
    if (isAsked && code === '') setError('code', { type: 'required' }, { shouldFocus: true });
    else await (isAsked ? enter.mutateAsync({ email, code }) : ask.mutateAsync(email)).catch(() => undefined);
  };
  const error = ask.error ?? enter.error;
  return (
    <Page title={words.signInTitle} meta={words.signInText}>
      <form className="stack" noValidate onSubmit={handleSubmit(submit)}>
        {error && <Notice tone="bad">{text(error)}</Notice>}
        {isAsked ? (
          <>
            <p role="status">{words.codeSent(ask.variables)}</p>
            <Field
              label={words.code}
              field={register('code')}
              error={formState.errors.code && words.codeMissing}
              inputMode="numeric"
              autoComplete="one-time-code"
            />
          </>
        ) : (
          <Field
            label={words.email}
            field={register('email')}
            error={formState.errors.email && words.emailMissing}
            type="email"
            autoComplete="email"
          />
        )}
        <div className="actions">
          <button type="submit" className="button primary" disabled={formState.isSubmitting}>
            {isAsked ? words.enter : words.sendCode}
          </button>
          {isAsked && (
            <button type="button" className="button" onClick={again}>
              {words.otherAddress}
            </button>
          )}
        </div>
      </form>
      <p className="meta">{ownText}</p>
    </Page>
  );
}
