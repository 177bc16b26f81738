import type { ReactNode } from 'react';
import type { RightsMessages } from '../messages/sections/rights-messages.js';
import { ReasonField } from './reason-field.js';
import { refusalText } from './refusal-text.js';
import { SaveOnce, type SaveOnceProps } from './save-once.js';
import type { Reasoned } from './use-reasoned.js';

export interface ReasonedChangeProps {
  readonly label: string;
  readonly words: RightsMessages;
  readonly change: Reasoned & SaveOnceProps['change'];
  /** What came of it. */
  readonly said: string;
  readonly close: ReactNode;
  /** More fields, before the reason's button. */
  readonly children?: ReactNode;
}

/** Why something is done to a person's data as a whole, and what came of it. `data-unticked="reasoned-change"`; `reasoned-said` in it. */
export function ReasonedChange({ label, words, change, said, close, children }: ReasonedChangeProps) {
  const { state, error } = change;
  return (
    <div data-unticked="reasoned-change">
      {state !== 'done' && children}
      <ReasonField words={words} change={change} />
      <SaveOnce label={label} change={change} />
      <p role="status" data-unticked="reasoned-said" data-tone={state === 'error' ? 'no' : undefined}>
        {state === 'saving' && words.saving}
        {state === 'error' && refusalText(error, words)}
        {state === 'done' && said}
      </p>
      {close}
    </div>
  );
}
