import { OnlineProfiles } from '@unticked/react';
import { fileWords } from '../words/file-words.js';
import { useWords } from '../words/use-words.js';

/** The customer's accounts with the newsletter tool and the web shop, and what they answered there. */
export function OnlineCard({ customerId }: { readonly customerId: string }) {
  const words = useWords(fileWords);
  return (
    <div className="card">
      <h2>{words.online}</h2>
      <OnlineProfiles subjectId={customerId} />
    </div>
  );
}
