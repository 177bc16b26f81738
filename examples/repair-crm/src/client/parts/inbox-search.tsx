import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import type { Inbox } from '../../shared/message.js';
import { request } from '../api/request.js';
import { inboxWords } from '../words/inbox-words.js';
import { useDates } from '../words/use-dates.js';
import { useProblemText } from '../words/use-problem-text.js';
import { useWords } from '../words/use-words.js';
import { Field } from './field.js';
import { LinkedText } from './linked-text.js';
import { MailHeaders } from './mail-headers.js';
import { Notice } from './notice.js';

/** What came to one address or number, as its owner has it. */
export function InboxSearch() {
  const words = useWords(inboxWords);
  const text = useProblemText();
  const dates = useDates();
  const { register, handleSubmit, formState } = useForm({ defaultValues: { address: '' } });
  const look = useMutation({ mutationFn: (address: string) => request<Inbox>('POST', '/api/inbox', { address }) });
  const submit = ({ address }: { readonly address: string }): Promise<unknown> =>
    look.mutateAsync(address).catch(() => undefined);
  return (
    <>
      <form className="stack" noValidate onSubmit={handleSubmit(submit)}>
        {look.error && <Notice tone="bad">{text(look.error)}</Notice>}
        <Field
          label={words.address}
          field={register('address', { required: true })}
          error={formState.errors.address && words.addressMissing}
        />
        <div className="actions">
          <button type="submit" className="button primary" disabled={formState.isSubmitting}>
            {words.look}
          </button>
        </div>
      </form>
      {look.data && <p role="status">{words.found(look.data.messages.length)}</p>}
      <ul className="lines">
        {look.data?.messages.map(({ id, channel, text: written, headers, sentAt }) => (
          <li key={id}>
            <div>
              <p className="message-text">
                <LinkedText>{written}</LinkedText>
              </p>
              <p className="meta">
                {words.channel[channel]} · {dates.time(sentAt)}
              </p>
              <MailHeaders headers={headers} />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
