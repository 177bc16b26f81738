import type { ReactNode } from 'react';
import { ReasonField } from '../anatomy/reason-field.js';
import { refusalText } from '../anatomy/refusal-text.js';
import { SaveOnce, type SaveOnceProps } from '../anatomy/save-once.js';
import type { Reasoned } from '../anatomy/use-reasoned.js';
import { holdsContext } from './holds-context.js';

export interface HoldChangeProps {
  readonly label: string;
  readonly change: Reasoned & SaveOnceProps['change'] & { readonly error: unknown };
  readonly close: ReactNode;
  /** More fields, before the reason's button. */
  readonly children?: ReactNode;
}

/** Why a hold is put or released, and what came of it. `data-unticked="hold-change"`; `hold-said` in it. */
export function HoldChange({ label, change, close, children }: HoldChangeProps) {
  const { common, said } = holdsContext.use('LegalHolds');
  const { state, error } = change;
  return (
    <div data-unticked="hold-change">
      <ReasonField words={common} change={change} />
      {state !== 'done' && children}
      <SaveOnce label={label} change={change} />
      <p role="status" data-unticked="hold-said" data-tone={state === 'error' ? 'no' : undefined}>
        {state === 'saving' && common.saving}
        {state === 'error' && refusalText(error, common)}
        {state === 'done' && said}
      </p>
      {close}
    </div>
  );
}
