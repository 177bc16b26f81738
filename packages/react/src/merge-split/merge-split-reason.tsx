import { ReasonField } from '../anatomy/reason-field.js';
import { splitContext } from './split-context.js';

/** Why they are two persons, for the history. Gone once they are two. */
export function MergeSplitReason() {
  const { words, ...change } = splitContext.use('MergeSplit.Reason');
  return <ReasonField words={words} change={change} />;
}
