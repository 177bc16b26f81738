import { useState } from 'react';
import { Button } from '../anatomy/button.js';
import { Modal } from '../anatomy/modal.js';
import { merge } from '../messages/en/merge.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useWords } from '../provider/use-words.js';
import { MergeSplitReason } from './merge-split-reason.js';
import { MergeSplitRoot, type MergeSplitRootProps } from './merge-split-root.js';
import { MergeSplitSave } from './merge-split-save.js';
import { MergeSplitState } from './merge-split-state.js';

export type MergeSplitProps = Omit<MergeSplitRootProps, 'children'>;

/** A button that makes two persons of one again, and behind it what becomes of what was said. */
export function MergeSplitDefault(props: MergeSplitProps) {
  const { messages } = useConsentContext('MergeSplit');
  const { split } = useWords('MergeSplit', 'merge', merge);
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {split.open}
      </Button>
      <Modal label={split.open} open={open} onClose={close}>
        <MergeSplitRoot {...props}>
          <MergeSplitState />
          <MergeSplitReason />
          <MergeSplitSave />
          <Button onClick={close}>{messages.common.close}</Button>
        </MergeSplitRoot>
      </Modal>
    </>
  );
}
