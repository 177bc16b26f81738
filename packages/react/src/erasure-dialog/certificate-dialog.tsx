import { DialogButton } from '../anatomy/dialog-button.js';
import { rights as english } from '../messages/en/rights.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useWords } from '../provider/use-words.js';
import { CertificateSheet } from './certificate-sheet.js';

export interface CertificateDialogProps {
  readonly subjectId: string;
  /** Of an erasure that is done. */
  readonly request: string;
}

/** A button, and behind it what an erasure did, for the person. Nothing is read before it opens. */
export function CertificateDialog({ subjectId, request }: CertificateDialogProps) {
  const { textLocale } = useConsentContext('ErasureDialog.Certificate');
  const words = useWords('ErasureDialog.Certificate', 'rights', english);
  return (
    <DialogButton label={words.erasure.certificate} part="ErasureDialog.Certificate">
      {(close) => (
        <div data-unticked="erasure">
          {close}
          <CertificateSheet subjectId={subjectId} request={request} locale={textLocale} level={3} />
        </div>
      )}
    </DialogButton>
  );
}
