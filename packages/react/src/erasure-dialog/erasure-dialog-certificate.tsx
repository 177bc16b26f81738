import type { ReactNode } from 'react';
import { CertificateSheet } from './certificate-sheet.js';
import { erasureContext } from './erasure-context.js';

export interface ErasureDialogCertificateProps {
  /** Who confirms it, and to whom: above the text, on paper too. @default the controllers of the policies in force */
  readonly letterhead?: ReactNode;
}

/**
 * Once an erasure is done, what it did, for the person and in their language; a button prints it and nothing else of the page.
 *
 * `data-unticked="certificate"`, `data-printing`.
 */
export function ErasureDialogCertificate({ letterhead }: ErasureDialogCertificateProps) {
  const { words, subjectId, progress, locale } = erasureContext.use('ErasureDialog.Certificate');
  if (progress?.state !== 'done') return null;
  const { id } = progress.request;
  return (
    <>
      <h3>{words.erasure.certificate}</h3>
      <CertificateSheet subjectId={subjectId} request={id} locale={locale} letterhead={letterhead} />
    </>
  );
}
