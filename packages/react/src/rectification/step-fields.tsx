import { ReasonedChange } from '../anatomy/reasoned-change.js';
import type { RectifiedDetails } from './rectification-context.js';
import { rectificationContext } from './rectification-context.js';
import type { StepInDialog } from './step-dialog.js';
import { type RectifyingSend, useRectifying } from './use-rectifying.js';

export interface StepFieldsProps extends StepInDialog {
  readonly reason: RectifiedDetails['reason'];
  readonly label: string;
  readonly why: string;
  readonly whyMissing: string;
  readonly about: unknown;
  readonly send: RectifyingSend;
}

/** A step that is said in a few words. */
export function StepFields({ reason, label, why, whyMissing, about, send, close, common, onRefused }: StepFieldsProps) {
  const { said } = rectificationContext.use('Rectification.List');
  const change = useRectifying('Rectification.List', reason, send, about, onRefused);
  const words = { ...common, reason: why, reasonMissing: whyMissing };
  return <ReasonedChange label={label} words={words} change={change} said={said} close={close} />;
}
