import { type ReactNode, useEffect, useRef } from 'react';

export interface ModalProps {
  /** Its name and its heading; an ellipsis at the end, as buttons have it, is left out of the heading. */
  readonly label: string;
  readonly open: boolean;
  /** It was closed: by a button, by Escape, by the host. */
  readonly onClose: () => void;
  /** There only while it is open. */
  readonly children: ReactNode;
}

/** A native `<dialog>`: Escape closes it and focus returns to what opened it. `data-unticked="modal"`; `modal-title` in it. */
export function Modal({ label, open, onClose, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else if (dialog.current?.open) dialog.current.close();
  }, [open]);
  return (
    <dialog ref={dialog} data-unticked="modal" aria-label={label} onClose={onClose}>
      {open && (
        <>
          <h2 data-unticked="modal-title">{label.replace(/\s*…$/, '')}</h2>
          {children}
        </>
      )}
    </dialog>
  );
}
