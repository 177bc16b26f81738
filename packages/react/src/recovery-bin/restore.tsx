import type { ReactNode } from 'react';
import { ReasonField } from '../anatomy/reason-field.js';
import { refusalText } from '../anatomy/refusal-text.js';
import { SaveOnce } from '../anatomy/save-once.js';
import { binContext } from './bin-context.js';
import { type OnRestored, useRestore } from './use-restore.js';

export interface RestoreProps {
  readonly subjectId: string;
  readonly onRestored: OnRestored;
  readonly close: ReactNode;
}

/** Why somebody comes back, and what came of it. `data-unticked="bin-restore"`. */
export function Restore({ subjectId, onRestored, close }: RestoreProps) {
  const { words, renderSubject } = binContext.use('RecoveryBin.Person');
  const change = useRestore(subjectId, onRestored);
  const { state } = change;
  return (
    <div data-unticked="bin-restore">
      <h3>
        {words.bin.restore}: <span dir="auto">{renderSubject(subjectId)}</span>
      </h3>
      <ReasonField words={words} change={change} />
      <SaveOnce label={words.bin.restore} change={change} />
      <p role="status" data-unticked="erasure-said" data-tone={state === 'error' ? 'no' : undefined}>
        {state === 'saving' && words.saving}
        {state === 'error' && refusalText(change.error, words)}
        {state === 'done' && words.bin.restored}
      </p>
      {close}
    </div>
  );
}
