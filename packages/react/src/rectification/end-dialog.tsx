import { DialogButton } from '../anatomy/dialog-button.js';
import { EndFields, type EndFieldsProps } from './end-fields.js';
import { rectificationContext } from './rectification-context.js';

/** A button that ends one: when the person was told, and what. */
export function EndDialog({ of, step }: Pick<EndFieldsProps, 'of' | 'step'>) {
  const { words } = rectificationContext.use('Rectification.List');
  return (
    <DialogButton label={words.end[step].open} part="Rectification.List">
      {(close) => <EndFields of={of} step={step} close={close} />}
    </DialogButton>
  );
}
