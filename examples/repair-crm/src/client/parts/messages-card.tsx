import type { Customer } from '../../shared/customer.js';
import { type Message, messageChannels, messageKinds } from '../../shared/message.js';
import type { Setup } from '../../shared/setup.js';
import { fileWords } from '../words/file-words.js';
import { useWords } from '../words/use-words.js';
import { AskByEmail } from './ask-by-email.js';
import { Card } from './card.js';
import { MessageLine } from './message-line.js';
import { SendMessage } from './send-message.js';

export interface MessagesCardProps {
  readonly customer: Customer;
  readonly setup: Setup;
  readonly messages: readonly Message[];
}

/** What may be sent now, by which way, and what was. */
export function MessagesCard({ customer, setup, messages }: MessagesCardProps) {
  const words = useWords(fileWords);
  return (
    <Card title={words.messages}>
      {messageKinds.map((kind) => (
        <div className="message-kind" key={kind}>
          <h3>{words.kinds[kind]}</h3>
          {messageChannels.map((channel) => (
            <SendMessage
              key={channel}
              customer={customer}
              kind={kind}
              channel={channel}
              purpose={setup.messagePurposes[kind]}
            />
          ))}
        </div>
      ))}
      {setup.messagePurposes.news !== null && <AskByEmail customer={customer} purpose={setup.messagePurposes.news} />}
      <h3>{words.outbox}</h3>
      {messages.length === 0 && <p className="meta">{words.nothingSent}</p>}
      <ul className="lines">
        {messages.map((message) => (
          <MessageLine key={message.id} message={message} />
        ))}
      </ul>
    </Card>
  );
}
