import { DialogButton } from '../anatomy/dialog-button.js';
import { stop } from '../messages/en/stop.js';
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
  const words = useWords('ConsentStop', 'stop', stop);
  return (
    <DialogButton label={words.open} part="ConsentStop">
      {(close) => (
        <ConsentStopRoot {...props}>
          <ConsentStopChoices />
          <ConsentStopHow />
          <ConsentStopState />
          <ConsentStopAbout />
          <ConsentStopSave />
          {close}
        </ConsentStopRoot>
      )}
    </DialogButton>
  );
}
