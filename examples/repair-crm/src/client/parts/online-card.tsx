import { OnlineProfiles } from '@unticked/react';
import { fileWords } from '../words/file-words.js';
import { useWords } from '../words/use-words.js';
import { Card } from './card.js';

/** The customer's accounts with the newsletter tool and the web shop, and what they answered there. */
export function OnlineCard({ customerId }: { readonly customerId: string }) {
  const words = useWords(fileWords);
  return (
    <Card title={words.online}>
      <OnlineProfiles subjectId={customerId} />
    </Card>
  );
}
