import { Field } from '../anatomy/field.js';
import { mergeContext } from './merge-context.js';

/** Why they are the same person, for the history. Gone once they are one. */
export function MergeReviewReason() {
  const { words, state, reason, setReason, missing } = mergeContext.use('MergeReview.Reason');
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
