import { ReasonField } from '../anatomy/reason-field.js';
import { mergeContext } from './merge-context.js';

/** Why they are the same person, for the history. Gone once they are one. */
export function MergeReviewReason() {
  const { words, ...change } = mergeContext.use('MergeReview.Reason');
  return <ReasonField words={words} change={change} />;
}
