import { Field } from '../anatomy/field.js';
import { splitContext } from './split-context.js';

/** Why they are two persons, for the history. Gone once they are two. */
export function MergeSplitReason() {
  const { words, state, reason, setReason, missing } = splitContext.use('MergeSplit.Reason');
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
