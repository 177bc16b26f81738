import type { ReactNode } from 'react';
import { DialogButton } from '../anatomy/dialog-button.js';
import { requests as english } from '../messages/en/requests.js';
import { useWords } from '../provider/use-words.js';
import { OpenFields } from './open-fields.js';
import type { OnOpened } from './use-open.js';

export interface RequestsDeskOpenProps {
  readonly subjectId: string;
  /** Milliseconds since 1970. @default Date.now */
  readonly now?: (() => number) | undefined;
  /** After it was written down. */
  readonly onOpened?: OnOpened | undefined;
}

/** A button on a customer's page that records what they ask for. Stands alone, without the desk. Needs `rights` on the provider. */
export function RequestsDeskOpen({ subjectId, now = Date.now, onOpened }: RequestsDeskOpenProps) {
  const words = useWords('RequestsDesk.Open', 'requests', english);
  return (
    <DialogButton label={words.record} part="RequestsDesk.Open">
      {(close: ReactNode) => <OpenFields subjectId={subjectId} now={now} onOpened={onOpened} close={close} />}
    </DialogButton>
  );
}
