import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button, type ButtonProps } from '../anatomy/button.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { ConsentHistoryDefault } from './consent-history-default.js';
import type { ConsentHistoryRootProps } from './consent-history-root.js';

export interface ConsentHistoryDialogProps
  extends ButtonProps,
    Pick<ConsentHistoryRootProps, 'subjectId' | 'ruleWords'> {
  /** What the button says. @default "Consent log" */
  readonly children?: ReactNode;
}

/**
 * A button and the log behind it, in a native `<dialog>`: Escape closes it and focus returns to the button. Nothing is read
 * before it opens.
 *
 * `data-unticked="button"` and `data-unticked="history-dialog"`.
 */
export function ConsentHistoryDialog({ subjectId, ruleWords, children, ...props }: ConsentHistoryDialogProps) {
  const { messages } = useConsentContext('ConsentHistory.Dialog');
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);

  useEffect(() => {
    if (open) dialog.current?.showModal();
  }, [open]);

  return (
    <>
      <Button
        aria-haspopup="dialog"
        {...props}
        onClick={(event) => {
          props.onClick?.(event);
          if (!event.defaultPrevented) setOpen(true);
        }}
      >
        {children ?? messages.history.title}
      </Button>
      <dialog
        ref={dialog}
        data-unticked="history-dialog"
        aria-label={messages.history.title}
        onClose={() => setOpen(false)}
      >
        {open && (
          <>
            <Button onClick={() => dialog.current?.close()}>{messages.common.close}</Button>
            <ConsentHistoryDefault subjectId={subjectId} ruleWords={ruleWords} />
          </>
        )}
      </dialog>
    </>
  );
}
