import type { Method } from '@unticked/core';
import type { ReactNode } from 'react';
import { DialogButton } from '../anatomy/dialog-button.js';
import { requests as english } from '../messages/en/requests.js';
import { useWords } from '../provider/use-words.js';
import { OpenFields } from './open-fields.js';
import type { OnOpened } from './use-open.js';

export interface RequestsDeskOpenProps {
  readonly subjectId: string;
  /** How they asked, where the page knows: `phone` on a call. An objection that stops advertising is written down with it. @default another way */
  readonly method?: Method | undefined;
  /** Ways to choose from with one press, where the page does not know. @default nothing is asked */
  readonly methods?: readonly Method[] | undefined;
  /** Milliseconds since 1970. @default Date.now */
  readonly now?: (() => number) | undefined;
  /** After it was written down. */
  readonly onOpened?: OnOpened | undefined;
}

/** A button on a customer's page that records what they ask for. Stands alone, without the desk. Needs `rights` on the provider. */
export function RequestsDeskOpen({ subjectId, method, methods, now = Date.now, onOpened }: RequestsDeskOpenProps) {
  const words = useWords('RequestsDesk.Open', 'requests', english);
  return (
    <DialogButton label={words.record} part="RequestsDesk.Open">
      {(close: ReactNode) => (
        <OpenFields
          subjectId={subjectId}
          now={now}
          method={method}
          methods={methods}
          onOpened={onOpened}
          close={close}
        />
      )}
    </DialogButton>
  );
}
