import { ConsentGate } from '@unticked/react';
import type { Customer } from '../../shared/customer.js';
import type { MessageChannel, MessageKind } from '../../shared/message.js';
import { fileWords } from '../words/file-words.js';
import { useWords } from '../words/use-words.js';
import { SendButton } from './send-button.js';

export interface SendMessageProps {
  readonly customer: Customer;
  readonly kind: MessageKind;
  readonly channel: MessageChannel;
  /** `null` while consent is off. */
  readonly purpose: string | null;
}

/** A button to send, or why not and what would help. */
export function SendMessage({ customer, kind, channel, purpose }: SendMessageProps) {
  const words = useWords(fileWords);
  const recipient = channel === 'email' ? customer.email : customer.phone;
  const button =
    recipient === '' ? (
      <p className="meta">{words.noRecipient[channel]}</p>
    ) : (
      <SendButton customerId={customer.id} kind={kind} channel={channel} recipient={recipient} />
    );
  return (
    <div className="send">
      <span className="send-channel">{words.channel[channel]}</span>
      <div>
        {purpose === null ? (
          button
        ) : (
          <ConsentGate subjectId={customer.id} purpose={purpose} channel={channel}>
            {button}
          </ConsentGate>
        )}
      </div>
    </div>
  );
}
