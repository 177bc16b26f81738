import { DialogButton } from '../anatomy/dialog-button.js';
import { merge } from '../messages/en/merge.js';
import { useWords } from '../provider/use-words.js';
import { MergeSplitReason } from './merge-split-reason.js';
import { MergeSplitRoot, type MergeSplitRootProps } from './merge-split-root.js';
import { MergeSplitSave } from './merge-split-save.js';
import { MergeSplitState } from './merge-split-state.js';

export type MergeSplitProps = Omit<MergeSplitRootProps, 'children'>;

/** A button that makes two persons of one again, and behind it what becomes of what was said. */
export function MergeSplitDefault(props: MergeSplitProps) {
  const { split } = useWords('MergeSplit', 'merge', merge);
  return (
    <DialogButton label={split.open} part="MergeSplit">
      {(close) => (
        <MergeSplitRoot {...props}>
          <MergeSplitState />
          <MergeSplitReason />
          <MergeSplitSave />
          {close}
        </MergeSplitRoot>
      )}
    </DialogButton>
  );
}
