import type { Message } from '../../shared/message.js';
import { Link } from '../router/link.js';
import { fileWords } from '../words/file-words.js';
import { useDates } from '../words/use-dates.js';
import { useWords } from '../words/use-words.js';
import { LinkedText } from './linked-text.js';
import { MailHeaders } from './mail-headers.js';

/** One message that left. @param withName where messages to many customers stand together */
export function MessageLine({ message, withName = false }: { readonly message: Message; readonly withName?: boolean }) {
  const words = useWords(fileWords);
  const dates = useDates();
  const { customerId, customerName, channel, recipient, text, headers, sentBy, sentAt, ground } = message;
  const why = Object.hasOwn(words.grounds, ground) ? words.grounds[ground as 'consent'] : ground; // asked just before
  return (
    <li>
      <div>
        {withName && <Link href={`/customers/${customerId}`}>{customerName}</Link>}
        <p className="message-text">
          <LinkedText>{text}</LinkedText>
        </p>
        <p className="meta">
          {words.channel[channel]} · {recipient} · {words.sentLine(sentBy, dates.time(sentAt))}
        </p>
        <MailHeaders headers={headers} />
      </div>
      <span className="tag">{why}</span>
    </li>
  );
}
