import { useQuery } from '@tanstack/react-query';
import type { Message } from '../../shared/message.js';
import { keys } from '../api/keys.js';
import { request } from '../api/request.js';
import { MessageLine } from '../parts/message-line.js';
import { Page } from '../parts/page.js';
import { QueryState } from '../parts/query-state.js';
import { fileWords } from '../words/file-words.js';
import { useWords } from '../words/use-words.js';

export function MessagesPage() {
  const words = useWords(fileWords);
  const messages = useQuery({
    queryKey: keys.messages,
    queryFn: () => request<readonly Message[]>('GET', '/api/messages'),
  });
  return (
    <Page title={words.messagesTitle} meta={words.messagesHint}>
      <QueryState query={messages}>
        {(all) =>
          all.length === 0 ? (
            <p className="meta">{words.nothingSent}</p>
          ) : (
            <div className="card">
              <ul className="lines">
                {all.map((message) => (
                  <MessageLine key={message.id} message={message} withName />
                ))}
              </ul>
            </div>
          )
        }
      </QueryState>
    </Page>
  );
}
