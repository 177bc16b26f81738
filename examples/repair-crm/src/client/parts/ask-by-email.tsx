import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ConsentAskGate, useMayContact } from '@unticked/react';
import type { Customer } from '../../shared/customer.js';
import { isOpenQuestion } from '../../shared/is-open-question.js';
import { request } from '../api/request.js';
import { newRequestId } from '../recipes/new-request-id.js';
import { fileWords } from '../words/file-words.js';
import { useProblemText } from '../words/use-problem-text.js';
import { useWords } from '../words/use-words.js';
import { Notice } from './notice.js';

/** A way to ask a customer who is not there, where a yes is what is missing; or from when on they may be asked again. */
export function AskByEmail({
  customer: { id, email },
  purpose,
}: {
  readonly customer: Customer;
  readonly purpose: string;
}) {
  const words = useWords(fileWords);
  const text = useProblemText();
  const client = useQueryClient();
  const gate = useMayContact({ subjectId: id, purpose, channel: 'email' });
  const ask = useMutation({
    mutationFn: () => request('POST', `/api/customers/${id}/questions`, { id: newRequestId() }),
    onSettled: () => client.invalidateQueries(),
  });
  const isOpen = gate.state === 'refused' && isOpenQuestion(gate.answer);
  return (
    <>
      {isOpen && email !== '' && (
        <ConsentAskGate subjectId={id} purpose={purpose} channel="email">
          <button type="button" className="button" disabled={ask.isPending} onClick={() => ask.mutate()}>
            {words.ask}
          </button>
        </ConsentAskGate>
      )}
      <div role="status">
        {ask.isSuccess && <Notice tone="good">{words.sent(email)}</Notice>}
        {ask.error && <Notice tone="bad">{text(ask.error)}</Notice>}
      </div>
    </>
  );
}
