import { Button } from '../anatomy/button.js';
import { splitContext } from './split-context.js';

/** Makes them two. Gone once it is written. */
export function MergeSplitSave() {
  const { words, state, save } = splitContext.use('MergeSplit.Save');
  if (state === 'done') return null;
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
