import { useState } from 'react';
import { Button } from '../anatomy/button.js';
import { Modal } from '../anatomy/modal.js';
import { stop } from '../messages/en/stop.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useWords } from '../provider/use-words.js';
import { ConsentStopAbout } from './consent-stop-about.js';
import { ConsentStopChoices } from './consent-stop-choices.js';
import { ConsentStopHow } from './consent-stop-how.js';
import { ConsentStopRoot, type ConsentStopRootProps } from './consent-stop-root.js';
import { ConsentStopSave } from './consent-stop-save.js';
import { ConsentStopState } from './consent-stop-state.js';

export type ConsentStopProps = Omit<ConsentStopRootProps, 'children'>;

/** A button for a clerk whose customer says "no more": two clicks and Save. */
export function ConsentStopDefault(props: ConsentStopProps) {
  const { messages } = useConsentContext('ConsentStop');
  const words = useWords('ConsentStop', 'stop', stop);
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {words.open}
      </Button>
      <Modal label={words.open} open={open} onClose={close}>
        <ConsentStopRoot {...props}>
          <ConsentStopChoices />
          <ConsentStopHow />
          <ConsentStopState />
          <ConsentStopAbout />
          <ConsentStopSave />
          <Button onClick={close}>{messages.common.close}</Button>
        </ConsentStopRoot>
      </Modal>
    </>
  );
}
