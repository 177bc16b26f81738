import { SaveOnce } from '../anatomy/save-once.js';
import { splitContext } from './split-context.js';

/** Makes them two. Gone once it is written. */
export function MergeSplitSave() {
  const { words, ...change } = splitContext.use('MergeSplit.Save');
  return <SaveOnce label={words.save} change={change} />;
}
