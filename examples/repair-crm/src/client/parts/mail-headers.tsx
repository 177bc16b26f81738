import type { Message } from '../../shared/message.js';
import { marketingWords } from '../words/marketing-words.js';
import { useWords } from '../words/use-words.js';

/** The lines of an e-mail that nobody sees, by which a mail program offers to end it with one click. */
export function MailHeaders({ headers }: Pick<Message, 'headers'>) {
  const words = useWords(marketingWords);
  const lines = Object.entries(headers);
  if (lines.length === 0) return null;
  return (
    <details>
      <summary className="meta">{words.headers}</summary>
      <ul className="mail-headers">
        {lines.map(([name, value]) => (
          <li key={name}>
            <code>
              {name}: {value}
            </code>
          </li>
        ))}
      </ul>
    </details>
  );
}
