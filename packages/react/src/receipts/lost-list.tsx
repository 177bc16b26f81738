import type { RecordTools, WrittenStandard } from '@unticked/core/exchange';
import { receipts } from '../messages/en/receipts.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useWords } from '../provider/use-words.js';

export interface LostListProps {
  readonly lost: WrittenStandard['lost'];
  readonly words: RecordTools['lostWords'];
}

/** What is not in a file, one sentence for each reason with what it is about. `data-unticked="lost"`. */
export function LostList({ lost, words }: LostListProps) {
  const { messages } = useConsentContext('LostList');
  const own = useWords('LostList', 'receipts', receipts);
  if (lost.length === 0) return null;
  const sentences = messages.locale.startsWith('de') ? words.de : words.en;
  const reasons = [...new Set(lost.map(({ why }) => why))];
  return (
    <details data-unticked="lost">
      <summary>{own.lost(lost.length)}</summary>
      <dl>
        {reasons.map((reason) => (
          <div key={reason}>
            <dt>{sentences[reason]}</dt>
            {lost
              .filter(({ why }) => why === reason)
              .map(({ field, value }) => (
                <dd key={`${field} ${value}`}>
                  <code>{[field, value].filter((part) => part !== undefined).join(': ')}</code>
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </details>
  );
}
