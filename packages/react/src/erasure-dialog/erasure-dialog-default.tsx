import type { ReactNode } from 'react';
import { DialogButton } from '../anatomy/dialog-button.js';
import { rights as english } from '../messages/en/rights.js';
import { useWords } from '../provider/use-words.js';
import { ErasureDialogCertificate, type ErasureDialogCertificateProps } from './erasure-dialog-certificate.js';
import { ErasureDialogChoice } from './erasure-dialog-choice.js';
import { ErasureDialogPlan } from './erasure-dialog-plan.js';
import { ErasureDialogProgress } from './erasure-dialog-progress.js';
import { ErasureDialogRoot, type ErasureDialogRootProps } from './erasure-dialog-root.js';
import { ErasureDialogState } from './erasure-dialog-state.js';

export interface ErasureDialogProps extends Omit<ErasureDialogRootProps, 'children'>, ErasureDialogCertificateProps {
  /** What the button says. @default "Remove or erase …" */
  readonly label?: string | undefined;
  /** How the person is named on top of what cannot be undone. @default their id */
  readonly subject?: ReactNode;
  /** The dialog was closed: until then what an erasure did is there to print. */
  readonly onClose?: (() => void) | undefined;
}

/** A button on a customer's page: what an erasure would do, and one click to remove or to erase. Nothing is read before it opens. */
export function ErasureDialogDefault({ label, letterhead, subject, onClose, ...props }: ErasureDialogProps) {
  const words = useWords('ErasureDialog', 'rights', english);
  return (
    <DialogButton label={label ?? words.erasure.open} part="ErasureDialog" onClose={onClose}>
      {(close) => (
        <ErasureDialogRoot {...props}>
          <p data-unticked="erasure-subject">{subject ?? props.subjectId}</p>
          {close}
          <ErasureDialogState />
          <ErasureDialogPlan />
          <ErasureDialogChoice />
          <ErasureDialogProgress />
          <ErasureDialogCertificate letterhead={letterhead} />
        </ErasureDialogRoot>
      )}
    </DialogButton>
  );
}
