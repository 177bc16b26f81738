import { type ReactNode, useState } from 'react';
import { useConsentContext } from '../provider/use-consent-context.js';
import { Button } from './button.js';
import { Modal } from './modal.js';

export interface DialogButtonProps {
  /** Of the button, and the name of the dialog. */
  readonly label: string;
  /** Which widget asks, for the error outside a provider. */
  readonly part: string;
  readonly onClose?: (() => void) | undefined;
  /** There only while the dialog is open; takes the button that closes it. */
  readonly children: (close: ReactNode) => ReactNode;
}

/** A button and the dialog behind it. */
export function DialogButton({ label, part, onClose, children }: DialogButtonProps) {
  const { messages } = useConsentContext(part);
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const closed = () => {
    close();
    onClose?.();
  };
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Modal label={label} open={open} onClose={closed}>
        {children(<Button onClick={close}>{messages.common.close}</Button>)}
      </Modal>
    </>
  );
}
