import { SaveOnce } from '../anatomy/save-once.js';
import { mergeContext } from './merge-context.js';

/** Makes them one. There only while what will stand can be read, and gone once it is written. */
export function MergeReviewSave() {
  const { words, reading, ...change } = mergeContext.use('MergeReview.Save');
  return reading.state === 'ready' ? <SaveOnce label={words.save} change={change} /> : null;
}
