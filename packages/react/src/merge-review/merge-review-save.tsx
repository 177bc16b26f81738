import { Button } from '../anatomy/button.js';
import { mergeContext } from './merge-context.js';

/** Makes them one. There only while what will stand can be read, and gone once it is written. */
export function MergeReviewSave() {
  const { words, reading, state, save } = mergeContext.use('MergeReview.Save');
  if (state === 'done' || reading.state !== 'ready') return null;
  return (
    <Button
      kind="primary"
      aria-disabled={state === 'saving' || undefined}
      onClick={({ nativeEvent }) => save(nativeEvent)}
    >
      {words.save}
    </Button>
  );
}
