import type { ConsentSubmission } from '@unticked/react';
import { commonWords } from '../words/common-words.js';
import { fileWords } from '../words/file-words.js';
import { useWords } from '../words/use-words.js';
import { Notice } from './notice.js';

/** How the last save of answers went. What failed stands at the questions, with a way to try again. */
export function SaveOutcome({ state }: Pick<ConsentSubmission, 'state'>) {
  const words = useWords(fileWords);
  const { saving } = useWords(commonWords);
  return (
    <div className="outcome" role="status">
      {state === 'saving' && <p className="meta">{saving}</p>}
      {state === 'recorded' && <Notice tone="good">{words.consentSaved}</Notice>}
    </div>
  );
}
