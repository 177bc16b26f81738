import type { Rectification } from '@unticked/core';
import { DialogButton } from '../anatomy/dialog-button.js';
import { EndFields } from './end-fields.js';
import { rectificationContext } from './rectification-context.js';

export interface EndDialogProps {
  readonly of: Rectification;
  readonly step: 'done' | 'refused';
}

/** A button that ends one: when the person was told, and what. */
export function EndDialog({ of, step }: EndDialogProps) {
  const { words } = rectificationContext.use('Rectification.List');
  return (
    <DialogButton label={words.end[step].open} part="Rectification.List">
      {(close) => <EndFields of={of} step={step} close={close} />}
    </DialogButton>
  );
}
