import { useState } from 'react';
import { DialogButton } from '../anatomy/dialog-button.js';
import { HeldViewDefault, type HeldViewProps } from '../held-view/held-view-default.js';
import { rectification as english } from '../messages/en/rectification.js';
import { useWords } from '../provider/use-words.js';
import type { WrongValue } from './rectification-context.js';
import { RectificationDefault, type RectificationProps } from './rectification-default.js';

export interface RectificationDialogProps
  extends Omit<RectificationProps, 'wrong' | 'onWrongClose'>,
    Pick<HeldViewProps, 'answersAt'> {
  /** What the button says. @default "Put data right …" */
  readonly label?: string | undefined;
  readonly onClose?: (() => void) | undefined;
}

/** A button, and behind it what was said to be wrong, and all that is held to point at what is. No system is asked before it opens. `data-unticked="rectification-dialog"`. */
export function RectificationDialog({ label, onClose, answersAt, ...props }: RectificationDialogProps) {
  const words = useWords('Rectification.Dialog', 'rectification', english);
  const [wrong, setWrong] = useState<WrongValue>();
  return (
    <DialogButton label={label ?? words.open} part="Rectification.Dialog" onClose={onClose}>
      {(close) => (
        <div data-unticked="rectification-dialog">
          {close}
          <RectificationDefault {...props} wrong={wrong} onWrongClose={() => setWrong(undefined)} />
          <HeldViewDefault
            subjectId={props.subjectId}
            answersAt={answersAt}
            onWrong={(place, { held }) => setWrong({ place, held })}
          />
        </div>
      )}
    </DialogButton>
  );
}
