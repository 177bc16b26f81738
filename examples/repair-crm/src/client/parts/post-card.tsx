import { ConsentPost } from '@unticked/react';
import { settingsWords } from '../words/settings-words.js';
import { useWords } from '../words/use-words.js';

/** Whether links and reminders go out by themselves. A manager need not wait for the next run. */
export function PostCard({ isManager }: { readonly isManager: boolean }) {
  const words = useWords(settingsWords);
  return (
    <div className="card">
      <h2>{words.post}</h2>
      <p className="meta">{words.postHint}</p>
      <ConsentPost.Root>
        <ConsentPost.State />
        {isManager && <ConsentPost.Run />}
      </ConsentPost.Root>
    </div>
  );
}
