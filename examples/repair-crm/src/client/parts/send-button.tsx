import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { MessageChannel, MessageKind } from '../../shared/message.js';
import { bodyOf } from '../api/api-error.js';
import { keys } from '../api/keys.js';
import { request } from '../api/request.js';
import { fileWords } from '../words/file-words.js';
import { useProblemText } from '../words/use-problem-text.js';
import { useReasonText } from '../words/use-reason-text.js';
import { useWords } from '../words/use-words.js';
import { Notice } from './notice.js';

export interface SendButtonProps {
  readonly customerId: string;
  readonly kind: MessageKind;
  readonly channel: MessageChannel;
  readonly recipient: string;
}

/** The server asks the gate once more, with the very address: what the page knew may be a minute old. */
export function SendButton({ customerId, kind, channel, recipient }: SendButtonProps) {
  const words = useWords(fileWords);
  const text = useProblemText();
  const reason = useReasonText();
  const client = useQueryClient();
  const send = useMutation({
    mutationFn: () => request('POST', `/api/customers/${customerId}/messages`, { kind, channel }),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: keys.customer(customerId) }),
        client.invalidateQueries({ queryKey: keys.setup }),
      ]),
  });
  const refused = bodyOf(send.error).reason;
  return (
    <>
      <button type="button" className="button" disabled={send.isPending} onClick={() => send.mutate()}>
        {words.send[channel]}
      </button>
      <div role="status">
        {send.isSuccess && <Notice tone="good">{words.sent(recipient)}</Notice>}
        {send.error && (
          <Notice tone="bad">{refused === undefined ? text(send.error) : words.refused(reason(refused))}</Notice>
        )}
      </div>
    </>
  );
}
