import { Field } from './field.js';
import type { Reasoned } from './use-reasoned.js';

export interface ReasonFieldProps {
  readonly words: { readonly reason: string; readonly reasonMissing: string };
  readonly change: Pick<Reasoned, 'state' | 'reason' | 'setReason' | 'missing'>;
}

/** Why something is changed, for the history. Gone once it is written. */
export function ReasonField({ words, change: { state, reason, setReason, missing } }: ReasonFieldProps) {
  if (state === 'done') return null;
  return (
    <Field
      label={words.reason}
      value={reason}
      maxLength={2000}
      readOnly={state === 'saving'}
      problem={missing ? words.reasonMissing : undefined}
      onChange={({ currentTarget }) => setReason(currentTarget.value)}
    />
  );
}
