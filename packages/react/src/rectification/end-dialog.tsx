import { EndFields, type EndFieldsProps } from './end-fields.js';
import { rectificationContext } from './rectification-context.js';
import { standsText } from './stands-text.js';
import { StepDialog } from './step-dialog.js';

/** A button that ends one: when the person was told, and what. */
export function EndDialog({ of, step }: Pick<EndFieldsProps, 'of' | 'step'>) {
  const context = rectificationContext.use('Rectification.List');
  const label = context.words.end[step].open;
  return (
    <StepDialog label={label} offered={of.next.includes(step)} stands={standsText(of, context)}>
      {(inDialog) => <EndFields of={of} step={step} {...inDialog} />}
    </StepDialog>
  );
}
